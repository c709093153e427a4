import { expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { tokenInText } from "../../../shared/domain/threads/marker.ts";
import { annAlone } from "../../fixtures/ann-alone.ts";
import { type Sent, unwrapped } from "../../fixtures/ann-talks.ts";

const ann = annAlone("Jane needs a bookkeeper\nTom offers payroll and tax returns\nfix Tom company Hale Tax");
const { morning } = ann;
const introductions = () => ann.all("introduction");
const outcomes = () => ann.all("outcome");

/** Sent from a ready draft: to whom it says, with the blind copy that its link fills in. */
async function sendsDraft(mail: Sent | null, subject: RegExp): Promise<Sent | null> {
  const links = [...(mail?.html ?? "").matchAll(/href="(mailto:[^"]+)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  const link = links
    .map((href) => new URL(href))
    .find((url) => subject.test(url.searchParams.get("body") ?? ""));
  if (!link) throw new Error(`no draft says ${subject}`);
  const bcc = link.searchParams.get("bcc") ?? "";
  const to = decodeURIComponent(link.pathname);
  const text = link.searchParams.get("body") ?? "";
  return ann.sends({ to, subject: link.searchParams.get("subject") ?? "", text }, [bcc]);
}

/** Ann passes on what somebody has answered. */
const forwards = (from: string, says: string) =>
  ann.sends({
    subject: "Fwd: May I introduce you to somebody?",
    text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Mon, 2 Nov 2026 10:00:00 -0500\nSubject: Re: May I introduce you to somebody?\nTo: Ann <ann@example.com>\n\n${says}\n\nOn Mon, Nov 2, 2026 at 9:00 AM Ann <ann@example.com> wrote:\n> May I introduce you?\n`,
  });

test("a digest suggests two people to each other, with the reason, and a no is not suggested again", async () => {
  const digest = await morning("2026-11-03");
  expect(unwrapped(digest)).toContain("3. Introduce Jane Doe to Tom Hale?");
  expect(unwrapped(digest)).toContain(
    "Jane Doe looks for a bookkeeper. Tom Hale of Hale Tax. Known for: payroll and tax returns.",
  );
  const answer = await ann.sends(replyTo(digest as Sent, "no 3"));
  expect(unwrapped(answer)).toContain("Jane Doe and Tom Hale: I do not suggest them to each other again.");
  await ann.sends({ text: "Jane snooze tomorrow" });
  expect(unwrapped(await morning("2026-11-04"))).not.toContain("Introduce Jane Doe");
  expect(await introductions()).toMatchObject([{ state: "declined" }]);
});

test("both are asked in private, and when both have said yes one mail brings them together, which counts once", async () => {
  const digest = await morning("2026-11-03");
  const ready = await ann.sends(replyTo(digest as Sent, "introduce 3"));
  expect(unwrapped(ready)).toContain("Jane Doe and Tom Hale: a private question to each of them is ready.");
  await sendsDraft(ready, /looking for a bookkeeper, and I know/);
  await sendsDraft(ready, /I thought of you/);
  expect(await introductions()).toMatchObject([
    { state: "asking", seeker: { consent: "asked" }, helper: { consent: "asked" } },
  ]);
  expect(
    unwrapped(await forwards("Jane Doe <jane@example.org>", "Yes please, that would be great.")),
  ).toContain("Jane Doe said yes to meeting Tom Hale, who has not answered yet.");
  const both = await forwards("Tom Hale <tom@example.net>", "Sure, happy to.");
  expect(unwrapped(both)).toContain(
    "Tom Hale said yes, and so did Jane Doe. The mail that introduces them is ready.",
  );
  expect(both?.text).toContain("To: Jane <jane@example.org>, Tom <tom@example.net>");
  await sendsDraft(both, /here you are/);
  await sendsDraft(both, /here you are/);
  expect(await introductions()).toMatchObject([{ state: "made" }]);
  expect((await outcomes()).map(({ what }) => what).sort()).toEqual(["given", "introduced"]);
  expect(tokenInText(both?.text ?? "")).not.toBeNull();
});

test("a no is told to nobody: nothing more is drafted, and a late yes changes nothing", async () => {
  await ann.sends({ text: "introduce Jane to Tom re bookkeeping" });
  const refused = await forwards("Tom Hale <tom@example.net>", "No thanks, I am fully booked.");
  expect(unwrapped(refused)).toContain("Tom Hale would rather not. It stays between you");
  expect(refused?.text).not.toContain("To: ");
  const late = await forwards("Jane Doe <jane@example.org>", "Yes please");
  expect(late?.text).not.toContain("meet Tom");
  expect(await introductions()).toMatchObject([{ state: "refused", seeker: { consent: "unasked" } }]);
  expect(await outcomes()).toEqual([]);
});

test("what may be a yes or a no is asked, and a tap answers", async () => {
  await ann.sends({ text: "introduce Jane to Tom re bookkeeping" });
  const asked = await forwards("Jane Doe <jane@example.org>", "Who is it?");
  expect(unwrapped(asked)).toContain("could be a yes or a no. Which is it?");
  const answer = await ann.sends(replyTo(asked as Sent, "1"));
  expect(unwrapped(answer)).toContain("Jane Doe said yes to meeting Tom Hale, who is still to be asked.");
});

test("what is not answered is brought up once, and then rests", async () => {
  await ann.sends({ text: "introduce Jane to Tom re bookkeeping\nJane done\nTom done" });
  const reminder = await morning("2026-11-10");
  expect(unwrapped(reminder)).toContain("The introduction of Jane Doe and Tom Hale waits");
  expect(unwrapped(await morning("2026-11-11"))).not.toContain("The introduction of");
  expect(await morning("2026-11-27")).toBeNull();
});

test("two weeks later it is asked once what came of it, and a word answers", async () => {
  await ann.sends({ text: "introduced Jane to Tom re bookkeeping" });
  await ann.sends({ text: "Jane snooze 2026-11-17\nTom done" });
  const digest = await morning("2026-11-17");
  expect(unwrapped(digest)).toContain("Has it helped that you introduced Jane Doe to Tom Hale?");
  const [, n] = /(\d)\. Has it helped/.exec(digest?.text ?? "") ?? [];
  const answer = await ann.sends(replyTo(digest as Sent, `helped ${n ?? ""}`));
  expect(unwrapped(answer)).toContain("Jane Doe and Tom Hale: good to hear.");
  expect(await introductions()).toMatchObject([{ state: "told", came: "helped" }]);
  expect(await outcomes()).toHaveLength(2);
});

test("business that came of it is theirs: it is told in answer to the question, and is asked of what it came where that is not clear", async () => {
  await ann.sends({ text: "introduced Jane to Tom re bookkeeping" });
  await ann.sends({ text: "Jane snooze 2026-11-17\nTom done" });
  const digest = await morning("2026-11-17");
  const [, n = ""] = /won 5000 for (\d)/.exec(unwrapped(digest)) ?? [];
  const answer = await ann.sends(replyTo(digest as Sent, `won 5000 for ${n}`));
  expect(unwrapped(answer)).toContain("Tom Hale: made $5,000 of your introduction to Jane Doe.");
  expect(await introductions()).toMatchObject([{ state: "told", came: "won" }]);
  expect((await outcomes()).map(({ what, status }) => `${what} ${status ?? ""}`).sort()).toEqual([
    ...["given won", "introduced ", "referred "],
  ]);
  const undone = await ann.sends(replyTo(answer as Sent, "undo"));
  expect(unwrapped(undone)).toContain("the business through you of $5,000 with Tom Hale");
  expect(await introductions()).toMatchObject([{ state: "made", came: null }]);
});

test.each([
  [
    "above what they quote",
    "> Yes please, that would be great.\n>\n> On Mon, Nov 2, 2026 at 9:00 AM Ann <ann@example.com> wrote:\n>> May I introduce you? A yes or a no is enough.",
  ],
  [
    "below what they quote",
    "> > May I introduce you? A yes or a no is enough.\n> Yes please, that would be great.",
  ],
])("an answer that is quoted in a mail that Ann sends is read, typed %s", async (_, theirs) => {
  await ann.sends({ text: "introduce Jane to Tom re bookkeeping" });
  const text = `Great, I will.\nAnn\n\nOn Mon, Nov 2, 2026 at 10:00 AM Jane Doe <jane@example.org> wrote:\n${theirs}\n`;
  const told = await ann.sends({ to: "jane@example.org", subject: "Re: May I?", text }, [
    "inbox@in.example.com",
  ]);
  expect(unwrapped(told)).toContain("Jane Doe said yes to meeting Tom Hale, who is still to be asked.");
  expect(await introductions()).toMatchObject([{ seeker: { consent: "yes" } }]);
});

test("what Ann quotes of her own, or of somebody who does not wait, is no answer", async () => {
  await ann.sends({ text: "introduce Jane to Tom re bookkeeping" });
  const quoting = (who: string) =>
    `A short reminder.\n\nOn Mon, Nov 2, 2026 at 10:00 AM ${who} wrote:\n> Yes please. A yes or a no is enough.\n`;
  for (const who of ["Ann <ann@example.com>", "Eve Poe <eve@example.org>"])
    await ann.sends({ to: "jane@example.org", subject: "Re: you", text: quoting(who) }, [
      "inbox@in.example.com",
    ]);
  expect(await introductions()).toMatchObject([{ seeker: { consent: "unasked" } }]);
});
