import type { Draft } from "../../domain/drafts/draft.ts";
import { itemAddress } from "../../domain/mail/our-addresses.ts";
import type { Letterhead } from "../letterhead.ts";

/** RFC 6068. Mail programs take links of under 1,600 characters; so many of them are a subject's, encoded. */
const longestValue = 900;

/** Opens an answer to the mail whose subject is the command; `1 won ` ends in a space, where the amount is to be typed. */
export function mailtoCommand(letterhead: Letterhead, command: string): string {
  return `mailto:${letterhead.replyAddress}?subject=${encoded(command)}`;
}

/** Opens a mail to somebody; null where the address is none that a link could hold. */
export function mailtoPerson(address: string, subject: string): string | null {
  if (!/^[^\s@<>",;:?&#]+@[^\s@<>"',;:?&#]+$/.test(address) || address.length > 254) return null;
  const [local = "", domain = ""] = address.split("@");
  return `mailto:${encodeURIComponent(local)}@${domain}?subject=${encoded(subject)}`;
}

/** The same for a mail to several people. */
export function mailtoDraftTo(
  letterhead: Letterhead,
  n: number,
  { addresses, draft }: { readonly addresses: readonly string[]; readonly draft: Draft },
): string | null {
  const [first = "", ...others] = addresses;
  const rest = others.map(
    (address) => mailtoPerson(address, "")?.slice("mailto:".length).split("?")[0] ?? null,
  );
  const link = rest.includes(null) ? null : mailtoDraft(letterhead, n, { address: first, draft });
  return link && link.replace("?", [...rest.map((address) => `,${address ?? ""}`), "?"].join(""));
}

/** The same for a mail that has only to be sent; a blind copy tells us that it was. What is too long for a link is cut at its end. */
export function mailtoDraft(
  { inboxAddress, token }: Letterhead,
  n: number,
  { address, draft }: { readonly address: string; readonly draft: Draft },
): string | null {
  const link = mailtoPerson(address, draft.subject);
  const bcc = itemAddress(inboxAddress.split("@")[1] ?? "", token, n);
  const begun = link && `${link}&bcc=${encodeURIComponent(bcc)}&body=`;
  return begun && begun + fitting(draft.body, longestLink - begun.length);
}

const longestLink = 1600;

/** As much of the text as takes at most so many characters once it is encoded. */
function fitting(text: string, most: number): string {
  const letters = Array.from(text.toWellFormed().replace(/\n/g, "\r\n"));
  let taken = "";
  for (const letter of letters) {
    const next = taken + encodeURIComponent(letter);
    if (next.length > most) break;
    taken = next;
  }
  return taken;
}

/** A subject is one line, whatever was read from a card. */
const encoded = (value: string): string => fitting(value.replace(/[\s\p{Cc}]+/gu, " "), longestValue);
