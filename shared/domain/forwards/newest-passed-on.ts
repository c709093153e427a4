import type { ParsedMail } from "../mail/parsed-mail.ts";
import { type FirstQuoted, firstQuoted } from "./first-quoted.ts";
import { isForwardMark } from "./forward-marks.ts";
import type { NamedMailbox } from "./named-mailbox.ts";
import { orderOf } from "./written-date.ts";

/** A mail inside another, and all lines of that one. */
export type Found = FirstQuoted & { readonly lines: readonly string[] };

/** Whether an author of the mail is meant. */
export const isBy = (mail: ParsedMail, { email }: NamedMailbox): boolean =>
  email !== null && mail.from.some((author) => author.email.toLowerCase() === email.toLowerCase());

const mostPassedOn = 50;

/**
 * Gmail passes on a whole conversation from its oldest mail on, each behind a mark: of those, the newest that is not the person's own. A mail
 * that was itself passed on is older than the one around it.
 */
export function newestPassedOn<First extends Found>(mail: ParsedMail, first: First): First {
  let newest = first;
  let next = first.by === "mark" ? nextMarked(first) : null;
  for (let count = 0; next !== null && count < mostPassedOn; count += 1) {
    if (timeOf(next) > timeOf(newest) && !isBy(mail, next.from)) newest = { ...first, ...next };
    next = nextMarked(next);
  }
  return newest;
}

function nextMarked({ lines, ends }: Found): Found | null {
  const rest = lines.slice(ends);
  const mark = rest.findIndex(isForwardMark);
  const found = mark < 0 ? null : firstQuoted(rest.slice(mark));
  if (found?.by !== "mark") return null;
  return { ...found, lines, begins: ends + mark + found.begins, ends: ends + mark + found.ends };
}

/** Nothing is newer than what tells no time. */
const timeOf = ({ date }: FirstQuoted): number => orderOf(date ?? "") ?? Number.NaN;
