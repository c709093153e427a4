import { parse } from "tldts";
import type { Found } from "./found.ts";

const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The addresses of mail in a text, as printed but for capitals; only those whose domain could exist. */
export function findEmails(text: string): readonly Found<string>[] {
  return [...text.matchAll(address)].flatMap((match) => {
    const value = match[0].replace(/^[.'_-]+/, "").toLowerCase();
    const host = value.slice(value.indexOf("@") + 1);
    return parse(host).isIcann === true && parse(host).domain !== null
      ? [{ value, start: match.index, end: match.index + match[0].length }]
      : [];
  });
}
