import type { InboundMail } from "../mail/inbound-mail.ts";
import { authorOf } from "../trust/author-of.ts";
import { addressIn } from "../trust/mailbox.ts";

/** What Google asks of whoever reads an address that somebody's Gmail is to forward to. */
export type AskedForwarding = {
  /** Opened by the person, it lets Gmail forward. */
  readonly link: string | null;
  /** Typed into Gmail's settings, it does the same. */
  readonly code: string | null;
  /** Whose mail is to be forwarded. */
  readonly asker: string | null;
};

const google = "forwarding-noreply@google.com";

/** By their form alone: the words around them are in the asker's language. The link that takes it back (`uf-`) is another. */
const link =
  /https:\/\/(?:mail-settings|mail|isolated\.mail)\.google\.com\/(?:mail|a\/[a-z0-9.-]{1,100})\/vf-[\w%.~-]{8,800}/;
const codeInSubject = /\(#(\d{6,12})\)/;
const codeInText = /(?<![\d/#%\w-])\d{8,12}(?![\d\w%-])/;
const address = /[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9.-]{4,253}/gi;

/** Null: it is no such mail, or Google's own policy does not vouch for it. `mailDomain`: ours. */
export function askedForwarding(mail: InboundMail, mailDomain: string): AskedForwarding | null {
  const { parsed, arrival } = mail;
  const author = authorOf(mail);
  if (arrival.verdicts.dmarc !== "PASS" || author.kind !== "author" || author.address !== google) return null;
  const text = (parsed.text ?? parsed.html ?? "").slice(0, 20_000);
  const found = link.exec(text)?.[0] ?? null;
  const code = codeInSubject.exec(parsed.subject)?.[1] ?? codeInText.exec(text)?.[0] ?? null;
  if (found === null && code === null) return null;
  const named = [...`${parsed.subject}\n${text}`.matchAll(address)].map(([each]) =>
    addressIn(each.replace(/(?<!\.)\.+$/, "")),
  );
  const asker = named.find((each) => each !== null && each !== google && !each.endsWith(`@${mailDomain}`));
  return { link: found, code, asker: asker ?? null };
}
