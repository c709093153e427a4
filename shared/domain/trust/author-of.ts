import type { InboundMail } from "../mail/inbound-mail.ts";
import { addressIn } from "./mailbox.ts";

/** Why nobody in particular has written a mail. */
export type NoAuthor = "no-sender" | "several-senders";

export type Author =
  | { readonly kind: "author"; readonly address: string }
  | { readonly kind: "refused"; readonly why: NoAuthor };

const refused = (why: NoAuthor): Author => ({ kind: "refused", why });

/** RFC 5322, section 2.1.1, twice: no name is longer. */
const maxLength = 2000;

/**
 * The one address that the From header names, wherever a reader looks for it: the mail service may have judged another than we
 * read, so that a second one, be it in the name, is as bad as a second author.
 */
export function authorOf({ parsed }: InboundMail): Author {
  const [header, ...more] = parsed.headers.filter(({ name }) => name.trim() === "from");
  if (more.length > 0) return refused("several-senders");
  if (!header || header.value.length > maxLength) return refused("no-sender");
  const [written, ...others] = addressesIn(header.value);
  if (others.length > 0) return refused("several-senders");
  const address = written === undefined ? null : addressIn(written);
  const read = parsed.from.flatMap(({ email }) => (email === "" ? [] : [email]));
  if (address === null || read.length === 0) return refused("no-sender");
  return read.every((email) => email === address) ? { kind: "author", address } : refused("several-senders");
}

/** Quoted names and comments may hold anything; what is encoded (RFC 2047) holds no sign that counts. */
const unread = /"(?:\\.|[^"\\])*"|\((?:\\.|[^()\\])*\)/g;

function addressesIn(header: string): readonly string[] {
  const words = header.replace(unread, " ").split(/[\s<>,;:"()[\]]+/);
  return [...new Set(words.filter((word) => word.includes("@")).map((word) => addressIn(word) ?? word))];
}
