import { buildings } from "./listed/buildings.ts";
import { digitalAndMedia } from "./listed/digital-and-media.ts";
import { eventsAndThings } from "./listed/events-and-things.ts";
import { goodsAndRepairs } from "./listed/goods-and-repairs.ts";
import { moneyAndLaw } from "./listed/money-and-law.ts";
import { people } from "./listed/people.ts";

/** A trade or a service, with the words that people have for it. */
export type Trade = {
  readonly name: string;
  /** Who does it, and what it is called: they mean nothing else. */
  readonly names: readonly string[];
  /** What they do, make or mend, and what they are sought for: they may be meant otherwise. */
  readonly signs: readonly string[];
  /** It is done where the customer is. */
  readonly isLocal: boolean;
  /** Companies have it as a department of their own, whose people do not work for others. */
  readonly isDepartment: boolean;
  /** Lessons in it are what it sells. */
  readonly isTaught: boolean;
};

const inWords = (said: string): readonly string[] => said.split(", ").filter((word) => word !== "");

export const trades: readonly Trade[] = Object.entries({
  ...moneyAndLaw,
  ...digitalAndMedia,
  ...people,
  ...buildings,
  ...eventsAndThings,
  ...goodsAndRepairs,
}).map(([name, [names, signs]]) => ({
  name: name.replace(/[*+!]/, ""),
  names: inWords(names),
  signs: inWords(signs),
  isLocal: name.endsWith("*"),
  isDepartment: name.endsWith("+"),
  isTaught: name.endsWith("!"),
}));

/** The names of those that companies have as departments. */
export const departments: ReadonlySet<string> = new Set(
  trades.filter(({ isDepartment }) => isDepartment).map(({ name }) => name),
);
