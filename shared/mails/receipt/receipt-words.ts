import type { Receipt } from "../../domain/captures/receipt.ts";
import { Counted, counted } from "../words/counts.ts";
import { hourName, longDay } from "../words/days.ts";
import { type CapturedWords, capturedOf, capturedWords, notReadOf } from "./captured.ts";
import type { Detail } from "./detail.ts";

/** What a receipt says beside the people themselves, for both parts of the mail. */
export type ReceiptWords = {
  readonly people: readonly CapturedWords[];
  readonly subject: string;
  readonly title: string;
  readonly lede: string;
  readonly preheader: string;
  readonly whereMet: {
    readonly question: string;
    readonly examples: readonly string[];
    readonly who: string;
  };
  readonly zone: string;
};

export function receiptWords(receipt: Receipt, detail: Detail): ReceiptWords {
  const captured = capturedOf(receipt.captures);
  const people = captured.map((each) => capturedWords(each, detail));
  const notRead = notReadOf(receipt.captures).length;
  const who = whoToName(people, captured[0]?.n ?? 1);
  const lede = ledeOf(receipt, people.length);
  return {
    people,
    subject: subjectOf(people, notRead),
    title: titleOf(people, notRead),
    lede,
    preheader: receipt.asksWhereMet ? `${lede} One question: where did you meet?` : lede,
    whereMet: {
      question:
        people.length === 1 ? `Where did you meet ${people[0]?.first ?? ""}?` : "Where did you meet them?",
      examples: ["at Chamber breakfast", `${who} is BNI`],
      who,
    },
    zone: `${cityOf(receipt.zone)} time (${receipt.zone})`,
  };
}

/** The first person's first name, or the number where that is no name or not hers alone. */
function whoToName(people: readonly CapturedWords[], n: number): string {
  const [first, ...others] = people.map((person) => person.first);
  const isName =
    first !== undefined && /^\p{L}[\p{L}'’-]*$/u.test(first) && people[0]?.fields[0]?.field === "name";
  return isName && !others.includes(first) ? first : String(n);
}

function subjectOf(people: readonly CapturedWords[], notRead: number): string {
  if (people.length === 0) return titleOf(people, notRead);
  const checks = people.reduce((sum, person) => sum + person.checks.length, 0);
  const parts = [
    `Got it: ${namesOf(people)}`,
    checks > 0 ? `${counted(checks, "thing")} to check` : null,
    notRead > 0 ? `${counted(notRead, "photo")} not read` : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function namesOf(people: readonly CapturedWords[]): string {
  const names = people.map((person) => person.name);
  if (names.length <= 2) return names.join(" and ");
  return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}

function titleOf(people: readonly CapturedWords[], notRead: number): string {
  if (people.length === 0)
    return notRead === 1 ? "That photo could not be read" : `${Counted(notRead, "photo")} could not be read`;
  return people.length === 1
    ? `Got it: ${people[0]?.name ?? ""}`
    : `Got it: ${counted(people.length, "person", "people")}`;
}

function ledeOf({ dueOn, digestHour }: Receipt, people: number): string {
  if (dueOn === null) return "Nothing is lost: here is what helps.";
  const when = `${longDay(dueOn)}, shortly before ${hourName(digestHour)}`;
  return people === 1 ? `In your digest on ${when}.` : `They are in your digest from ${when}.`;
}

const cityOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
