import { shortList } from "../commands/list-text.ts";
import { contactName } from "../contacts/contact-name.ts";
import { moneyText } from "../money/money-text.ts";
import type { Tally } from "./tallies.ts";

/** What went to and fro, in one sum. */
export type Sum = Pick<Tally, "given" | "received" | "theirBusiness" | "throughThem">;

export const sumOf = (tallies: readonly Tally[]): Sum => {
  const of = (field: keyof Sum) => tallies.reduce((total, each) => total + each[field], 0);
  return {
    given: tallies.reduce((total, { referrals }) => total + referrals, 0),
    received: of("received"),
    theirBusiness: of("theirBusiness"),
    throughThem: of("throughThem"),
  };
};

const money = (minor: number, currency: string): string =>
  minor === 0 ? "" : ` (${moneyText({ minor, currency })} of business)`;

/** `you gave 3 ($5,000 of business) and received 2`; business where it is known. */
export const sumText = (sum: Sum, currency: string): string =>
  `you gave ${sum.given || "none"}${money(sum.theirBusiness, currency)} and received ${sum.received || "none"}${money(sum.throughThem, currency)}`;

/** Whom the owner owes attention: who gave more than they got, those first who gave most beyond it. */
export const owedAttention = (tallies: readonly Tally[]): readonly Tally[] =>
  tallies
    .filter(({ given, received }) => received > given)
    .toSorted((a, b) => b.received - b.given - (a.received - a.given) || b.throughThem - a.throughThem);

/** Who was given at least twice and has given nothing: it may be their turn, or nobody has told them whom to send. */
const onlyReceiving = (tallies: readonly Tally[]): readonly Tally[] =>
  tallies
    .filter(({ given, received }) => given >= leastGiven && received === 0)
    .toSorted((a, b) => b.given - a.given || b.theirBusiness - a.theirBusiness);

const leastGiven = 2;

const namesOf = (tallies: readonly Tally[], said: (tally: Tally) => string): string =>
  shortList(tallies.map((each) => `${contactName(each.contact)} (${said(each)})`));

/** Who is owed attention, and who has not given yet, said kindly; of nobody: nothing. */
export function attentionRows(tallies: readonly Tally[]): readonly string[] {
  const owed = owedAttention(tallies);
  const silent = onlyReceiving(tallies);
  return [
    ...(owed.length === 0
      ? []
      : [
          `Your turn: ${namesOf(owed, ({ received, given }) => `gave you ${received}, got ${given || "none"}`)}.`,
        ]),
    ...(silent.length === 0
      ? []
      : [
          `Nothing back so far: ${namesOf(silent, ({ given }) => `got ${given}`)}. They may not know whom to send you: tell them.`,
        ]),
  ];
}

/** What it means for one person, in a sentence. */
export function turnText({ given, received }: Tally, name: string): string {
  if (received > given)
    return `It is your turn: an introduction, or a word of thanks, would do ${name} good.`;
  if (given >= leastGiven && received === 0)
    return `${name} may not know whom to send you: say who is a good referral for you.`;
  return given + received === 0 ? "" : given > received ? "You are ahead." : "You are even.";
}
