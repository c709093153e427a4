import { currencyOf } from "./currency-of.ts";
import type { Money } from "./money.ts";
import { minorDigits } from "./money-text.ts";

export type ReadAmount =
  | { readonly kind: "amount"; readonly money: Money }
  | { readonly kind: "other-currency"; readonly currency: string }
  /** Not one exact amount: no number, several, or one whose separators may mean two things. */
  | { readonly kind: "unclear" };

const unclear: ReadAmount = { kind: "unclear" };

/** Larger amounts are typing errors, and beyond 2^53 they would not be exact. */
const maxMinor = 1_000_000_000_000_000n;

/** Reads `1200`, `1,200`, `1.200,50`, `$2k`, `1 200 €`, `USD 80`, `5 grand`. `own`: the ISO 4217 code that is meant where none is said. */
export function readAmount(words: string, own: string): ReadAmount {
  const split = splitAmount(words);
  if (!split) return unclear;
  const currency = split.unit === "" ? own : currencyOf(split.unit, own);
  if (currency === null) return unclear;
  if (currency !== own) return { kind: "other-currency", currency };
  const minor = minorOf(split, minorDigits(own));
  return minor === null ? unclear : { kind: "amount", money: { minor: Number(minor), currency } };
}

type Split = { readonly digits: string; readonly unit: string; readonly thousandfold: 0 | 3 | 6 };

/** Takes the sign or code before or behind the digits, and `k` or `m`, off them. */
function splitAmount(words: string): Split | null {
  const compact = words
    .trim()
    .replace(/(?<=\d) ?(?:grand|thousand)(?= |[.!]?$)/i, "k")
    .replace(/[.,]?[-–—]$|[.!]$/, "")
    .replace(/^[-–—:=] /, "");
  const match = /^([^\d\s.,'-]{0,7}) ?(\d[\d.,' ]{0,24}) ?([^\d\s.,'-]{0,7})$/u.exec(compact);
  if (!match) return null;
  const [, before = "", digits = "", behind = ""] = match;
  const suffix = /^([km])?(.*)$/iu.exec(behind);
  const isCode = currencyOf(behind, "") !== null;
  const letter = isCode ? "" : (suffix?.[1] ?? "").toLowerCase();
  const unit = [before, letter === "" ? behind : (suffix?.[2] ?? "")].filter((part) => part !== "");
  if (unit.length > 1) return null;
  const thousandfold = letter === "k" ? 3 : letter === "m" ? 6 : 0;
  return { digits: digits.trim(), unit: unit[0] ?? "", thousandfold };
}

function minorOf({ digits, thousandfold }: Split, places: number): bigint | null {
  const parts = wholeAndFraction(digits, thousandfold > 0 || places === 3);
  if (!parts) return null;
  const shift = places + thousandfold;
  const fraction = parts.fraction.replace(/(?<!0)0+$/, "");
  if (fraction.length > shift) return null;
  const minor = BigInt(parts.whole + fraction.padEnd(shift, "0"));
  return minor <= maxMinor ? minor : null;
}

/** Null where it cannot be told which mark divides thousands and which begins the fraction. `threeMayFollow`: a fraction may have three digits. */
function wholeAndFraction(
  digits: string,
  threeMayFollow: boolean,
): { whole: string; fraction: string } | null {
  const marks = digits.match(/\D/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return { whole: digits, fraction: "" };
  const at = digits.lastIndexOf(last);
  const head = digits.slice(0, at);
  const tail = digits.slice(at + 1);
  if (isFraction(marks, tail))
    return grouped(head) ? { whole: head.replace(/\D/g, ""), fraction: tail } : null;
  return threeMayFollow || !grouped(digits) ? null : { whole: digits.replace(/\D/g, ""), fraction: "" };
}

/** The last mark begins a fraction where no other is like it and it is a point or comma not followed by three digits. */
function isFraction(marks: readonly string[], tail: string): boolean {
  const last = marks.at(-1);
  if (last !== "." && last !== ",") return false;
  const alone = marks.filter((mark) => mark === last).length === 1;
  return alone && (tail.length !== 3 || marks.length > 1);
}

/** Whole thousands, all divided by the same mark. */
const grouped = (digits: string): boolean => /^\d+$|^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(digits);
