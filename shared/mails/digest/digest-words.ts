import type { Digest } from "../../domain/digests/digest.ts";
import { Counted, counted } from "../../domain/text/counted.ts";
import { clip } from "../words/clip.ts";
import { longDay, sinceWhen } from "../words/days.ts";

/** Later than this many days, a promise is worth naming in the subject. */
const worthNaming = 5;

export function digestSubject({ day, items, waiting }: Digest): string {
  const [first, second] = items;
  if (!first) return "Your first week with Nextday";
  if (!second && waiting === 0) {
    const since = first.daysLate >= worthNaming ? `, waiting since ${sinceWhen(first.dueOn, day)}` : "";
    return `Follow up ${clip(first.name, 60)}${since}`;
  }
  const late = items.filter((item) => item.daysLate >= worthNaming);
  const since = late.length > 0 ? `, ${late.length} waiting since ${sinceWhen(first.dueOn, day)}` : "";
  return `${counted(items.length, "person", "people")} to follow up${since}`;
}

export const digestTitle = ({ items }: Digest): string =>
  items.length === 0 ? "A week of Nextday" : `${Counted(items.length, "person", "people")} to follow up`;

export function digestLede({ items, waiting }: Digest): string {
  if (items.length === 0) return "Nobody is due today. Here is where you stand.";
  if (items.length === 1) return "One tap answers.";
  const rest = waiting === 0 ? "" : `${counted(waiting, "more waits", "more wait")} behind these. `;
  return `Oldest promise first. ${rest}One tap answers, and one mail can answer all.`;
}

export const digestPreheader = ({ items }: Digest): string =>
  clip(items.map((item) => item.name).join(", "), 140) || "Where you stand after your first week.";

export const digestDateline = ({ day }: Digest): string => longDay(day);

/** An answer to the whole digest, with its own numbers. */
export const sampleAnswer = ({ items }: Digest): readonly string[] =>
  items.slice(0, 3).map(({ n }, index) => `${n} ${["done", "snooze fri", "won 1200"][index] ?? "skip"}`);
