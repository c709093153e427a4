import { titleOf } from "../commands/title-of.ts";
import type { ParsedArgs } from "../commands/verb.ts";
import type { BasisPoints } from "../roi/gain.ts";

/** `to`: a group or an event, by its name. None: as it is without being said. */
export type CreditArgs = { readonly parts: readonly { readonly to: string; readonly share: BasisPoints }[] };

export const whole: BasisPoints = 10_000;
const fractions: Readonly<Record<string, BasisPoints>> = {
  ...{ all: whole, half: 5000, "a half": 5000, quarter: 2500, "a quarter": 2500 },
  ...{ "three quarters": 7500, "a third": 3333, third: 3333, "two thirds": 6667 },
};

const question = {
  kind: "asked",
  why: "Which group or event is it to be credited to?",
  examples: ["to Chamber", "half to Chamber"],
} as const;

const part = new RegExp(
  `^(?:(${Object.keys(fractions).join("|")}|\\d{1,3} ?(?:%|percent))(?: of it)? )?(?:to )?(.+)$`,
  "i",
);

/** `to Chamber`, `half to Chamber`, `30% to Chamber and 70% to BNI`, `as usual`. */
export function parseCredit(words: string): ParsedArgs<CreditArgs> {
  const said = words.replace(/[.!]$/, "");
  if (/^(?:as )?(?:usual|before)$|^back$/i.test(said)) return { kind: "ok", args: { parts: [] } };
  const parts = said.split(/,? and (?=\S+(?: \S+)? to )|, ?/i).map(partOf);
  const known = parts.filter((each) => each !== null);
  const sum = known.reduce((total, { share }) => total + share, 0);
  if (known.length < parts.length || parts.length === 0) return question;
  return sum <= whole
    ? { kind: "ok", args: { parts: known } }
    : { kind: "asked", why: "That is more than all of it." };
}

function partOf(said: string): CreditArgs["parts"][number] | null {
  const [, share, name = ""] = part.exec(said) ?? [];
  const to = / to | as usual$/i.test(name) ? null : titleOf(name);
  if (to === null) return null;
  return { to, share: shareOf(share?.toLowerCase()) };
}

const shareOf = (said: string | undefined): BasisPoints =>
  said === undefined ? whole : (fractions[said] ?? 100 * Number.parseInt(said, 10));
