import type { Receipt } from "../../domain/captures/receipt.ts";
import { Counted, counted } from "../../domain/text/counted.ts";
import { sayTime } from "../../domain/time/say-time.ts";
import { clip } from "../words/clip.ts";
import { longDay } from "../words/days.ts";
import {
  type Captured,
  type CapturedWords,
  capturedOf,
  capturedWords,
  leftOutOf,
  type NotRead,
  notReadOf,
  otherSidesOf,
  thingsToCheck,
} from "./captured.ts";
import type { Detail } from "./detail.ts";
import { isOfMail } from "./not-read-words.ts";

/** What a receipt says beside the people themselves, for both parts of the mail. */
export type ReceiptWords = {
  readonly people: readonly CapturedWords[];
  readonly subject: string;
  readonly title: string;
  readonly lede: string;
  readonly preheader: string;
  /** That more may come; null: nobody was read. */
  readonly more: string | null;
  readonly whereMet: {
    readonly question: string;
    readonly examples: readonly string[];
    /** How an answer for an event and for a group begins. */
    readonly at: string;
    readonly is: string;
  };
  /** What became of photos that added to people on others; null: there was none. */
  readonly otherSides: string | null;
  /** Which pictures were taken for decoration; null: none was. */
  readonly leftOut: string | null;
};

export function receiptWords(receipt: Receipt, detail: Detail): ReceiptWords {
  const captured = capturedOf(receipt.captures);
  const people = captured.map((each) => capturedWords(each, detail));
  const notRead = countedNotRead(notReadOf(receipt.captures));
  const lede = ledeOf(receipt, people.length);
  return {
    people,
    subject: subjectOf(people, notRead),
    title: titleOf(people, notRead),
    lede,
    preheader: receipt.unplaced.length > 0 ? `${lede} One question: where did you meet?` : lede,
    more: people.length > 0 ? moreText : null,
    otherSides: otherSides(otherSidesOf(receipt.captures)),
    leftOut: leftOut(leftOutOf(receipt.captures)),
    whereMet: whereMet(receipt, captured, people),
  };
}

const moreText = "More to send? What comes in the next ten minutes is answered in one mail, once you pause.";

function otherSides(files: readonly string[]): string | null {
  if (files.length === 0) return null;
  const [file = ""] = files;
  return files.length === 1
    ? `${clip(file, 60)} shows the other side of a card: what it says is with that person.`
    : `${counted(files.length, "photo")} show other sides of cards: what they say is with those people.`;
}

const mostNamed = 3;

function leftOut(files: readonly string[]): string | null {
  if (files.length === 0) return null;
  const named = files.slice(0, mostNamed).map((file) => clip(file, 40));
  const more = files.length - named.length;
  const which = `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return `Left out, because ${files.length === 1 ? "it looks" : "they look"} like part of a signature: ${which}. If that was a card, send it again as an attachment of its own.`;
}

/** Where some are placed already, the others are asked about by their numbers, so that an answer moves nobody. */
function whereMet(
  { unplaced }: Receipt,
  captured: readonly Captured[],
  people: readonly CapturedWords[],
): ReceiptWords["whereMet"] {
  const asked = people.filter((_, index) => unplaced.includes(captured[index]?.n ?? 0));
  const isEverybody = asked.length === people.length;
  const whom =
    asked.length === 1 ? (asked[0]?.first ?? "") : isEverybody ? "them" : `number ${unplaced.join(", ")}`;
  const at = isEverybody ? "at " : `${unplaced.join(",")} at `;
  const is = `${whoToName(people, asked[0], unplaced[0] ?? 1)} is `;
  return {
    question: `Where did you meet ${whom}?`,
    examples: [`${at}Chamber breakfast`, `${is}BNI`],
    at,
    is,
  };
}

/** The person's first name, or the number where that is no name or not hers alone. */
function whoToName(people: readonly CapturedWords[], person: CapturedWords | undefined, n: number): string {
  if (person?.fields[0]?.field !== "name" || !/^\p{L}[\p{L}'’-]*$/u.test(person.first)) return String(n);
  return people.some((each) => each !== person && each.first === person.first) ? String(n) : person.first;
}

type CountedFiles = { readonly count: number; readonly what: string };

const ofFiles: readonly string[] = ["not-a-picture", "no-people"];

/** What could not be read: photos, or files where one of them is none; or only mails, in which nobody is. */
function countedNotRead(files: readonly NotRead[]): CountedFiles | null {
  const count = files.length;
  const isMail = files.every(({ why }) => isOfMail(why));
  const isPhoto = files.every(({ why }) => !ofFiles.includes(why) && !isOfMail(why));
  const what = isMail ? "mail" : isPhoto ? "photo" : "file";
  return count === 0 ? null : { count, what: count === 1 ? what : `${what}s` };
}

function subjectOf(people: readonly CapturedWords[], notRead: CountedFiles | null): string {
  if (people.length === 0) return titleOf(people, notRead);
  const checks = people.flatMap(thingsToCheck).length;
  const parts = [
    `Got it: ${namesOf(people)}`,
    checks > 0 ? `${counted(checks, "thing")} to check` : null,
    notRead && `${notRead.count} ${notRead.what} not read`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function namesOf(people: readonly CapturedWords[]): string {
  const names = people.map((person) => person.name);
  if (names.length <= 2) return names.join(" and ");
  return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}

function titleOf(people: readonly CapturedWords[], notRead: CountedFiles | null): string {
  if (people.length === 0 && notRead?.what.startsWith("mail") === true)
    return `Nobody to keep in ${notRead.count === 1 ? "that mail" : "those mails"}`;
  if (people.length === 0 && notRead !== null)
    return notRead.count === 1
      ? `That ${notRead.what} could not be read`
      : `${Counted(notRead.count, notRead.what, notRead.what)} could not be read`;
  return people.length === 1
    ? `Got it: ${people[0]?.name ?? ""}`
    : `Got it: ${counted(people.length, "person", "people")}`;
}

function ledeOf({ dueOn, digestHour, digestMinute, pile, pilePerDay }: Receipt, people: number): string {
  if (dueOn === null) return "Nothing is lost: here is what helps.";
  if (pile > 0)
    return `That makes a pile of ${pile}: your digests bring ${pilePerDay} a day, the best first. Were they all met just now? Then write “pile out”.`;
  const when = `${longDay(dueOn)}, shortly before ${sayTime(digestHour, digestMinute)}`;
  return people === 1 ? `In your digest on ${when}.` : `They are in your digest from ${when}.`;
}
