import { expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { annAlone } from "../../fixtures/ann-alone.ts";
import { type Sent, unwrapped } from "../../fixtures/ann-talks.ts";
import { vcard } from "../../fixtures/ann-writes.ts";

const ann = annAlone("Jane done\nTom done");
const { morning } = ann;

/** The ready mail of a digest: to whom, what it says, and where its blind copy goes. */
function draftIn(mail: Sent | null) {
  const [, link = ""] = /href="(mailto:tom[^"]+)"/.exec(mail?.html ?? "") ?? [];
  const url = new URL(link.replaceAll("&amp;", "&"));
  const of = (name: string) => url.searchParams.get(name) ?? "";
  return { to: decodeURIComponent(url.pathname), bcc: of("bcc"), subject: of("subject"), text: of("body") };
}

test("who has sent somebody is thanked the next morning, and the mail that is sent closes it", async () => {
  const answer = await ann.sends({ text: "Tom referred Jane to me" });
  expect(unwrapped(answer)).toContain("Tom Hale: sent you Jane Doe.");
  expect(unwrapped(answer)).toContain("A word of thanks to Tom Hale is ready in your next digest.");
  const digest = await morning("2026-11-03");
  expect(digest?.subject).toBe("Thank Tom Hale");
  expect(unwrapped(digest)).toContain("Tom sent you Jane Doe: say thank you.");
  const draft = draftIn(digest);
  expect(draft.text).toContain("Jane Doe");
  await ann.sends({ to: draft.to, subject: draft.subject, text: draft.text }, [draft.bcc]);
  const followUps = await ann.all("follow-up");
  expect(followUps.filter(({ step }) => step === "thanks")).toMatchObject([{ status: "done", how: "email" }]);
  expect(unwrapped(await morning("2026-11-04"))).toContain(
    "Tom Hale: you wrote today, so the follow-up is done.",
  );
  expect(await morning("2026-11-05")).toBeNull();
});

test("business is told to whoever has sent them, without the amount, and once", async () => {
  await ann.sends({ text: "Tom referred Jane to me\nTom thanked\nJane won 4800" });
  const digest = await morning("2026-11-03");
  expect(unwrapped(digest)).toContain("You do business with Jane Doe, whom Tom sent you");
  expect(`${digest?.text ?? ""}${draftIn(digest).text}`).not.toMatch(/4[.,]?800/);
  await ann.sends(replyTo(digest as Sent, "thanked 1"));
  await ann.sends({ text: "Jane won 700" });
  expect(await morning("2026-11-04")).toBeNull();
});

test("the words are the owner's own, in her language, and name the amount only where they ask for it", async () => {
  await ann.sends({
    text: "template thanks: Lieber {first},\ndanke für {whom}.\n{news}\nEs sind {amount}.\nDeine Ann",
  });
  await ann.sends({ text: "Tom referred Jane to me" });
  expect(draftIn(await morning("2026-11-03")).text).toBe("Lieber Tom,\r\ndanke für Jane Doe.\r\nDeine Ann");
  await ann.sends({ text: "thanked Tom" });
  await ann.sends({ text: "Jane won 4800" });
  expect(draftIn(await morning("2026-11-04")).text).toBe(
    "Lieber Tom,\r\ndanke für Jane Doe.\r\nWir sind ins Geschäft gekommen.\r\nEs sind $4,800.\r\nDeine Ann",
  );
});

test("of several the subject says how many are to be thanked", async () => {
  await ann.sends({ files: [vcard("Eve Poe", "eve@example.org"), vcard("Bob Roe", "bob@example.org")] });
  await ann.sends({ text: "Eve done\nBob done" });
  await ann.sends({ text: "Tom referred Jane to me\nEve introduced me to Bob Roe" });
  expect((await morning("2026-11-03"))?.subject).toBe("2 people to thank for yesterday");
});

test("a meeting that was planned counts once it is told how it went", async () => {
  await ann.sends({ text: "Tom referred Jane to me\nthanked Tom\nJane coffee 2026-11-04 at 3pm" });
  const asked = await morning("2026-11-05");
  expect(asked?.subject).toBe("How was it with Jane Doe?");
  await ann.sends(replyTo(asked as Sent, "1 done"));
  expect(unwrapped(await morning("2026-11-06"))).toContain("You have met Jane Doe whom Tom sent you");
});

test("undo takes the thanks back with what they are for", async () => {
  const answer = await ann.sends({ text: "Tom referred Jane to me" });
  await ann.sends(replyTo(answer as Sent, "undo"));
  expect(await morning("2026-11-03")).toBeNull();
});

test("who has sent somebody new is thanked, too, and undo takes both back", async () => {
  const receipt = await ann.sends({ text: "Met Eve Poe (CFO at Acme) at BNI, referred by Tom Hale" });
  expect(receipt?.subject).toContain("Eve Poe");
  expect(unwrapped(receipt)).toContain("Tom Hale: sent you Eve Poe.");
  const contacts = () => ann.all("contact");
  const eve = (await contacts()).find(({ name }) => name === "Eve Poe");
  const leads = () => ann.all("outcome");
  expect(await leads()).toMatchObject([{ what: "lead", whomId: eve?.id, thankedFor: ["received"] }]);
  await ann.sends(replyTo(receipt as Sent, "undo"));
  expect([await leads(), (await contacts()).map(({ name }) => name)]).toEqual([[], ["Jane Doe", "Tom Hale"]]);
  expect(await ann.morning("2026-11-03")).toBeNull();
});

test("so is who has sent the person on a card", async () => {
  await ann.sends({ text: "referred by Tom Hale", files: [vcard("Eve Poe", "eve@example.org")] });
  expect(unwrapped(await ann.morning("2026-11-03"))).toContain("Tom sent you Eve Poe: say thank you.");
});

test("of a giver who is not known the words are a note on whom they sent", async () => {
  await ann.sends({ text: "Met Eve Poe at BNI, referred by Nora Vane" });
  const contacts = await ann.all("contact");
  const notes = contacts.find(({ name }) => name === "Eve Poe")?.notes.map(({ text }) => text);
  expect(notes).toContain("Met Eve Poe at BNI, referred by Nora Vane");
  expect(await ann.all("outcome")).toEqual([]);
});
