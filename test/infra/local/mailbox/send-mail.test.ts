import { expect, test } from "vitest";
import { postalMailReader } from "../../../../shared/adapters/mime/postal-mail-reader.ts";
import { digestMime, replyAddress } from "../../../fixtures/page-mails.ts";
import { servePageForTest } from "../../../fixtures/page-server.ts";
import { type FakePageSources, fakePageSources } from "../../../fixtures/page-sources.ts";

async function handedIn({ submitted }: FakePageSources) {
  const [mail] = submitted;
  if (!mail) throw new Error("nothing was handed in");
  return { ...mail, parsed: await postalMailReader().parse(mail.raw) };
}

const draft = {
  from: "ben@example.com",
  subject: "Business card",
  text: "at Chamber breakfast",
  offset: "-300",
};

test("a photo goes to the inbox as a mail program sends it, dated by the moved clock in the browser's own offset", async () => {
  const sources = fakePageSources("2026-11-19T15:04:00.000Z");
  const { post } = await servePageForTest(sources);
  const answer = await post("/send", {
    ...draft,
    file: new File([Uint8Array.of(255, 216, 255)], "card.jpg"),
  });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/mails/in-1"]);
  const { from, to, raw, parsed } = await handedIn(sources);
  expect({ from, to }).toEqual({ from: "ben@example.com", to: "inbox@in.example.com" });
  expect(raw.toString()).toContain("Date: Thu, 19 Nov 2026 10:04:00 -0500");
  expect(parsed).toMatchObject({
    subject: "Business card",
    attachments: [{ name: "card.jpg", type: "image/jpeg" }],
  });
  expect(parsed.text?.trim()).toBe("at Chamber breakfast");
  expect([...(parsed.attachments[0]?.bytes ?? [])]).toEqual([255, 216, 255]);
});

test("a reply goes from the mail's recipient to its Reply-To, names the mail and quotes it below", async () => {
  const sources = fakePageSources();
  sources.leave(await digestMime(), { destinations: ["carla@example.org"] });
  const { post } = await servePageForTest(sources);
  await post("/send", { answers: "out-1", subject: "Re: Today", text: "1 done", quote: "on", offset: "60" });
  const { from, to, parsed } = await handedIn(sources);
  expect({ from, to }).toEqual({ from: "carla@example.org", to: replyAddress });
  expect(parsed.subject).toBe("Re: Today");
  expect(parsed.headers).toContainEqual({ name: "in-reply-to", value: "<digest@email.amazonses.com>" });
  expect(parsed.text).toMatch(/^1 done\n\nOn .* wrote:\n> Two people today\n> \n> 1\. Maria/);
});

test("what a tapped link sends is a fresh mail: it names and quotes nothing", async () => {
  const sources = fakePageSources();
  sources.leave(await digestMime());
  const { get, post } = await servePageForTest(sources);
  const page = await (await get("/mails/out-1?subject=1+done")).text();
  expect(page).toContain('name="subject" value="1 done"');
  expect(page).not.toMatch(/name="quote" checked/);
  await post("/send", { answers: "out-1", subject: "1 done", text: "" });
  const { parsed } = await handedIn(sources);
  expect(parsed.subject).toBe("1 done");
  expect(parsed.text?.trim() ?? "").toBe("");
  expect(parsed.headers.map(({ name }) => name)).not.toContain("in-reply-to");
});

test.each([
  ["somebody who is no owner", { ...draft, from: "eve@example.net" }, "Choose who writes."],
  [
    "an address elsewhere",
    { ...draft, to: "jane@doe.example" },
    "Mail from here goes to @in.example.com alone.",
  ],
  ["two addresses", { ...draft, to: "jane@doe.example,inbox@in.example.com" }, "alone."],
  ["a mail that is not there", { ...draft, answers: "out-9" }, "The mail to answer is not there."],
])("nothing is sent for %s, and what was written is not lost", async (_what, fields, says) => {
  const sources = fakePageSources();
  const answer = await (await servePageForTest(sources)).post("/send", fields);
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain(says);
  expect(page).toContain("at Chamber breakfast</textarea>");
  expect(sources.submitted).toEqual([]);
});

test("where SMTP refuses a mail its own words are shown", async () => {
  const sources = fakePageSources();
  sources.refuseWith("552 Message exceeds the maximum size of 40 MB");
  const answer = await (await servePageForTest(sources)).post("/send", draft);
  expect(await answer.text()).toContain("It was not taken: 552 Message exceeds the maximum size of 40 MB");
});

test("more than any mail could hold is refused in a line", async () => {
  const file = new File([new Uint8Array(65 * 1024 * 1024)], "huge.jpg");
  const answer = await (await servePageForTest(fakePageSources())).post("/send", { ...draft, file });
  expect(answer.status).toBe(413);
});
