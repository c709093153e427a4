import type { ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import type { NetworkingEvent } from "../events/event.ts";
import { isSetAsideAtOnce, withBlock } from "../events/with-block.ts";
import { itemsIn, putting } from "../ledger/book.ts";
import { readMinutes, sayMinutes } from "../time/read-minutes.ts";
import { readMoment } from "../time/read-moment.ts";
import { sayTime } from "../time/say-time.ts";
import { usualBlock } from "./chosen-later.ts";
import { setSettings } from "./set-settings.ts";
import type { Settings } from "./settings.ts";

/** Null: none is set aside. What is not said stays as it is. */
type Args = Partial<NonNullable<Settings["block"]>> | null;

const longest = 240;

export const blockVerb: Verb<Args> = {
  name: "block",
  synonyms: ["set aside"],
  target: "none",
  forms: [
    {
      form: "block <minutes> at <time>",
      example: "block 30 min at 9",
      does: "The time that is set aside in your calendar on the working day after an event. “block off” sets none aside.",
    },
  ],
  parse,
  decide(situation, { line, args }) {
    const { book } = situation;
    const block = args === null ? null : { ...(book.settings.block ?? usualBlock), ...args };
    const moved = movedBlocks(situation, { ...book.settings, block });
    const did =
      block === null
        ? `From now on I set no time aside after events.${movedText(moved.length, "free again")}`
        : `After an event I now set aside ${blockWords(block)}.${movedText(moved.length, "in this mail for your calendar")}`;
    const decided = setSettings(situation, { block }, { line, did, already: "That is so already." });
    if (decided.changes.length === 0) return decided;
    return { ...decided, changes: [...decided.changes, ...moved.map((each) => putting(book, each))] };
  },
};

/** The events whose time lies ahead and is another now. */
const movedBlocks = ({ book, now, today }: Situation, settings: Settings): readonly NetworkingEvent[] =>
  itemsIn(book, "event").flatMap((event) => {
    const isMeant = event.block !== null || (event.day >= today && isSetAsideAtOnce(event, today));
    const after = isMeant ? withBlock({ settings, now }, event) : event;
    return after === event ? [] : [after];
  });

const movedText = (count: number, become: string): string =>
  count === 0
    ? ""
    : ` ${count === 1 ? "The time" : `The ${count} times`} ahead of you ${count === 1 ? "is" : "are"} ${become}.`;

/** `30 minutes at 9 am on the next working day`. */
export function blockWords({ minutes, time }: NonNullable<Settings["block"]>): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return `${sayMinutes(minutes)} at ${sayTime(hour, minute)} on the next working day`;
}

const question = {
  kind: "asked",
  why: "How long, and at what time?",
  choices: ["30 min at 9", "off"],
} as const;

/** `30 min at 9`, `45 min`, `at 8:30`, `off`. */
function parse(words: string): ParsedArgs<Args> {
  const plain = words.toLowerCase().replace(/[.!]$/, "").trim();
  if (/^(?:off|none|no|nothing)$/.test(plain)) return { kind: "ok", args: null };
  if (plain === "on") return { kind: "ok", args: {} };
  const [, length, clock] =
    /^(?:for )?(\d[\d.,h]* ?(?:m|mins?|minutes?|h|hours?)?)?(?:^| |$)?(?:at (.+))?$/.exec(plain) ?? [];
  const minutes = length === undefined ? undefined : minutesOf(length);
  const time = clock === undefined ? undefined : timeOf(clock);
  const isSaid = minutes !== undefined || time !== undefined;
  if (!isSaid || minutes === null || time === null) return question;
  return {
    kind: "ok",
    args: { ...(minutes !== undefined && { minutes }), ...(time !== undefined && { time }) },
  };
}

function minutesOf(words: string): number | null {
  const minutes = readMinutes(/^\d+$/.test(words.trim()) ? `${words} min` : words);
  return minutes === null || minutes < 5 || minutes > longest ? null : minutes;
}

/** A bare hour is as clocks show it: nobody follows up at three in the morning, and `at 3` is in the afternoon. */
function timeOf(words: string): string | null {
  const read = readMoment(`tomorrow at ${words}`, { today: "2026-01-01", ahead: true });
  return read.kind === "day" ? read.time : null;
}
