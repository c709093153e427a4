import type { Letterhead } from "../letterhead.ts";

/** RFC 6068. Mail programs take links of under 1,600 characters. */
const longestValue = 300;

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

const encoded = (value: string): string =>
  encodeURIComponent(Array.from(value.toWellFormed()).slice(0, longestValue).join(""));
