import type { Digest, DigestItem } from "../../domain/digests/digest.ts";
import { mostUnanswered } from "../../domain/digests/morning.ts";
import { pileText } from "../../domain/follow-ups/pile.ts";
import { Counted, counted } from "../../domain/text/counted.ts";
import { clip } from "../words/clip.ts";
import { longDay, sinceWhen } from "../words/days.ts";
import { blockWords } from "./block-words.ts";
import { personWords } from "./person-words.ts";
import { questionWords } from "./question-words.ts";

/** Later than this many days, a promise is worth naming in the subject. */
const worthNaming = 5;

export function digestSubject(digest: Digest): string {
  const { day, items } = digest;
  const [first, second] = items;
  if (isLast(digest)) return "I pause here, until I hear from you";
  if (!first) return subjectWithoutPeople(digest);
  if (!second) return `${subjectOf(first)}${sinceText([first], day, true)}`;
  const fresh = items.filter(isFresh);
  const others = items.filter((item) => !isFresh(item));
  if (fresh.length > 0 && others.every((item) => item.daysLate >= worthNaming || item.isOfPile))
    return `${counted(fresh.length, "person", "people")} to thank for yesterday${sinceText(others, day)}${pilePart(digest)}`;
  const own = items.filter(({ isOfPile }) => !isOfPile);
  if (own.length === 0) return `${counted(items.length, "old card")} today${pilePart(digest)}`;
  return `${counted(own.length, "person", "people")} to follow up${sinceText(own, day, own.length === 1)}${pilePart(digest)}`;
}

function subjectWithoutPeople({ week, blocks, question }: Digest): string {
  const [block] = blocks;
  if (week !== null) return "Your first week with Nextday";
  if (block) return blockWords(block).subject;
  return question === null ? "Worth knowing today" : questionWords(question, []).question;
}

/** Was met on the day before, and nothing was said yet; or has done something for which to thank them. */
const isFresh = ({ step, daysLate, isOfPile }: DigestItem): boolean =>
  (step === "hello" || step === "thanks") && daysLate === 0 && !isOfPile;

function subjectOf(item: DigestItem): string {
  const name = clip(item.name, 60);
  switch (item.step) {
    case "hello":
      return isFresh(item) ? `Say hello to ${name}` : `Follow up ${name}`;
    case "call":
      return `Call ${name}`;
    case "note":
      return `A few words by hand for ${name}`;
    case "coffee":
      return `Ask ${name} for a coffee`;
    case "recap":
      return `How was it with ${name}?`;
    case "touch":
      return `Keep in touch with ${name}`;
    case "thanks":
      return `Thank ${name}`;
  }
}

/** `alone`: of the only one in the mail, who need not be counted. */
function sinceText(items: readonly DigestItem[], day: string, alone = false): string {
  const late = items.filter((item) => item.daysLate >= worthNaming && !item.isOfPile);
  const oldest = late.map(({ dueOn }) => dueOn).sort()[0];
  if (oldest === undefined) return "";
  const who = alone ? "" : late.length === 1 ? "1 " : `${late.length} waiting, the longest `;
  return late.length === 1
    ? `, ${who}waiting since ${sinceWhen(oldest, day)}`
    : `, ${who}since ${sinceWhen(oldest, day)}`;
}

function pilePart({ items, pile }: Digest): string {
  const count = items.filter(({ isOfPile }) => isOfPile).length;
  if (count === 0 || pile === null) return "";
  return count === items.length
    ? `, ${pile.done} of ${pile.total} done`
    : `, and ${counted(count, "old card")}`;
}

/** The one that says that no more come until the person writes. */
export const isLast = ({ unanswered }: Digest): boolean => unanswered >= mostUnanswered;

export const lastWords =
  "You have not answered the last ten digests, so this is the last one for now. Nothing is lost. Whatever you send me, a card or a line, brings them back.";

export const digestTitle = ({ items, week }: Digest): string =>
  items.length === 0
    ? week
      ? "A week of Nextday"
      : "Worth knowing today"
    : `${Counted(items.length, "person", "people")} ${items.every(({ step }) => step === "thanks") ? "to thank" : "to follow up"}`;

export function digestLede({ items, waiting, week }: Digest): string {
  if (items.length === 0)
    return week ? "Nobody is due today. Here is where you stand." : "Nobody is due today.";
  const rest = waiting === 0 ? "" : ` ${counted(waiting, "more waits", "more wait")} behind these.`;
  const sends = items.some(({ ready }) => ready.way === "email")
    ? " A mail that you send from here is marked as done by itself."
    : "";
  const order = items.length === 1 ? "One tap answers." : "The most pressing first.";
  return `${order}${rest}${sends}`;
}

/** How far the pile is, where something of it is shown. */
export const pileLine = ({ items, pile }: Digest): string | null =>
  pile !== null && items.some(({ isOfPile }) => isOfPile) ? `The pile: ${pileText(pile)}.` : null;

export function digestPreheader({ items, blocks, week, question }: Digest): string {
  const names = items.map((item) => personWords(item).name);
  const told = blocks.map((block) => blockWords(block).heading);
  const [asked = ""] = question ? questionWords(question, items).lines : [];
  const all = [
    names.join(", "),
    week ? "Where you stand after your first week." : "",
    told.join(", "),
    asked,
  ];
  return clip(all.find((each) => each !== "") ?? "", 140);
}

export const digestDateline = ({ day }: Digest): string => longDay(day);

/** An answer to the whole digest, with its own numbers. */
export const sampleAnswer = ({ items }: Digest): readonly string[] =>
  items.slice(0, 3).map(({ n, step }, index) => {
    const usual = ["done warm", "snooze fri", "won 1200"][index] ?? "skip";
    return `${n} ${step === "thanks" ? "thanked" : usual}`;
  });
