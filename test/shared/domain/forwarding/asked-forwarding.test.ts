import { expect, test } from "vitest";
import { askedForwarding } from "../../../../shared/domain/forwarding/asked-forwarding.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const from = "forwarding-noreply@google.com";
const link = "https://mail-settings.google.com/mail/vf-%5BANGjdJ-invented%5D-x1_Y2";
const asked = (subject: string, text: string, over: { from?: string; verdicts?: object } = {}) => {
  const author = over.from ?? from;
  const mail = mailFromAnn({
    headers: { from: `Gmail Team <${author}>` },
    parsed: { from: [{ name: null, email: author }], subject, text },
    verdicts: { ...over.verdicts },
  });
  return askedForwarding(mail, "in.example.com");
};

test.each([
  [
    "(#482915736) Gmail Forwarding Confirmation - Receive Mail from ann@example.com",
    `click:\n${link}\nThanks`,
  ],
  [
    "(#482915736) Gmail-Weiterleitungsbestätigung – E-Mails von ann@example.com erhalten",
    `bestätigen:\n${link}\n`,
  ],
  [
    "Confirmación de reenvío de Gmail",
    `ann@example.com solicitó reenviar a in+x@in.example.com. Código: 482915736\n${link}`,
  ],
  [
    "(#482915736) Gmail の転送の確認 - ann@example.com からのメールを受信",
    `確認コード: 482915736\n\n${link}`,
  ],
  [
    "(Gmail) 转发确认 - 从 ann@example.com 接收邮件",
    `确认码：482915736\n${link}\nhttps://mail-settings.google.com/mail/uf-%5BNo%5D-x`,
  ],
])("%s", (subject, text) => {
  expect(asked(subject, text)).toEqual({ link, code: "482915736", asker: "ann@example.com" });
});

test.each([
  ["another host", `https://mail-settings.google.com.example.net/mail/vf-%5BANGjdJ%5D-x`],
  ["a host in the path", `https://example.net/mail-settings.google.com/mail/vf-%5BANGjdJ%5D-x`],
  ["no TLS", `http://mail-settings.google.com/mail/vf-%5BANGjdJ%5D-x`],
  ["the link that takes it back", `https://mail-settings.google.com/mail/uf-%5BANGjdJ%5D-x`],
])("a link is passed on from Google's own pages alone, not %s", (_, text) => {
  expect(asked("Gmail", text)).toBeNull();
});

test("nobody else's mail is taken for Google's", () => {
  expect(asked("(#482915736) Gmail", link, { from: "forwarding-noreply@google.com.example.net" })).toBeNull();
  expect(asked("(#482915736) Gmail", link, { verdicts: { dmarc: "GRAY" } })).toBeNull();
  expect(asked("(#482915736) Gmail", link, { verdicts: { dmarc: "FAIL" } })).toBeNull();
});

test("a long run of anything is told at once", () => {
  for (const run of ["a", "@", "a@", "a.", "1", "%5B", "https://mail-settings.google.com/", link])
    asked(run.repeat(100), run.repeat(20_000));
});
