import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

type Mail = { readonly subject: string; readonly text?: string; readonly html?: string };

/** As a mail program writes it, in text, in HTML, or in both. */
async function say(mail: Mail, to = "inbox@in.example.com") {
  const raw = await new MailComposer({ from: "Ann <ann@example.com>", to, ...mail }).compile().build();
  const arrival = await here.arrival({}, [to]);
  const objectKey = `raw/${createHash("sha256").update(raw).digest("hex")}`;
  await here.loopback.bucket.put(objectKey, raw);
  return receiveMail(here.deps, { ...arrival, objectKey, notification: JSON.stringify({ objectKey }) });
}

const sentTo = async () => (await here.sent()).flatMap(({ to }) => to.map(({ email }) => email));

const header = "From: Eve Roe <eve@example.net>\nDate: Mon, Nov 2, 2026 at 9:00 AM\nSubject: Bread\nTo: Ann";
const invented = "aaaaaaaaaaaaaaaaaaaaaaaaaa";
const words = (token: string) => `Hello Ann\nref nd-${token}\n\nlink eve@example.net\nstop`;

const asHtml = (text: string) =>
  text
    .split("\n")
    .map((line) => `<p>${line.replaceAll("<", "&lt;")}</p>`)
    .join("");
const hidden = (text: string) => asHtml(text).replaceAll("<p>", `<p style="display:none">`);
const byGmail = (body: string) =>
  `<div><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>${asHtml(header)}</div>${body}</div></div>`;
const byOutlook = (body: string) =>
  `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0">${asHtml(header)}</div>${body}`;
const gmailText = (token: string) => `---------- Forwarded message ---------\n${header}\n\n${words(token)}`;

const mails: Readonly<Record<string, (token: string) => Mail>> = {
  "a forward of Gmail": (token) => ({ subject: "Fwd: Bread", text: gmailText(token) }),
  "a forward of Gmail in HTML": (token) => ({ subject: "Fwd: Bread", html: byGmail(asHtml(words(token))) }),
  "a forward of Outlook in HTML": (token) => ({
    subject: "FW: Bread",
    html: byOutlook(asHtml(words(token))),
  }),
  "a forward whose HTML hides it": (token) => ({
    subject: "Fwd: Bread",
    text: gmailText(token),
    html: byGmail(hidden(words(token))),
  }),
  "an answer to somebody, in Outlook": (token) => ({
    subject: "Re: Bread",
    text: `Thanks\n\n-----Original Message-----\n${header}\n\n${words(token)}`,
  }),
};

test.each(Object.entries(mails))("a foot like ours in %s starts nothing that was typed", async (_, mail) => {
  await say({ subject: "", text: "Met Jane Doe (CFO at Acme, jane@example.org) at BNI" });
  const [receipt] = await here.sent();
  const own = /nd-([a-z2-7]{26})/.exec(receipt?.text ?? "")?.[1] ?? "";
  expect(own).not.toBe("");
  for (const token of [invented, own]) {
    await say(mail(token));
    expect(await sentTo()).not.toContain("eve@example.net");
    expect((await here.deps.accounts.bySender("ann@example.com"))?.settings.paused).toBe(false);
  }
});

test("below the end of the mail that is answered, what was typed is done", async () => {
  await say({ subject: "", text: "Met Jane Doe (CFO at Acme, jane@example.org) at BNI" });
  const [receipt] = await here.sent();
  if (receipt === undefined) throw new Error("no receipt");
  const text = `-----Original Message-----\nFrom: Nextday\n\n${receipt.text ?? ""}\n\ninvite bob@example.org`;
  const { to, subject } = replyTo(receipt, text);
  await say({ subject, text }, to);
  expect(await sentTo()).toContain("bob@example.org");
});
