import type { InstantText } from "../time/local-day.ts";
import { addSeconds } from "../time/local-time.ts";

/** The person wants to write from another address too: whoever reads its mail has to say so. */
export type AskedLink = {
  readonly kind: "link";
  readonly v: 1;
  /** The address's mailbox: there is one request for each. */
  readonly id: string;
  readonly address: string;
  readonly code: string;
  readonly askedAt: InstantText;
  readonly until: InstantText;
  /** How often a wrong code was given. */
  readonly wrong: number;
};

/** An address that was linked; the one that opened the account has none. */
export type LinkedAddress = {
  readonly kind: "address";
  readonly v: 1;
  readonly id: string;
  readonly since: InstantText;
};

const threeDays = 3 * 86_400;

/** Codes asked for within a day, and wrong ones given for each. */
export const linkLimits = { asked: 5, wrong: 5 } as const;

/** `token`: unguessable; 40 bits of it are the code. */
export function askedLink(
  { id, address }: { id: string; address: string },
  { token, now }: { token: string; now: InstantText },
): AskedLink {
  const code = `${token.slice(0, 4)}-${token.slice(4, 8)}`;
  return { kind: "link", v: 1, id, address, code, askedAt: now, until: addSeconds(now, threeDays), wrong: 0 };
}

const code = /^([a-z2-7]{4})[-\u2010-\u2013 ]?([a-z2-7]{4})$/i;

/** The code that stands for itself, whatever is between its halves; null: it is none. */
export function codeOf(word: string): string | null {
  const [, first, second] = code.exec(word.trim()) ?? [];
  return first !== undefined && second !== undefined ? `${first}-${second}`.toLowerCase() : null;
}

/** The first code with its hyphen in a text; null where there is none. */
export function codeIn(text: string): string | null {
  return /(?<![\w-])[a-z2-7]{4}-[a-z2-7]{4}(?![\w-])/i.exec(text)?.[0].toLowerCase() ?? null;
}
