import { anyMark } from "../frames/mark-people.ts";
import { theirDoing } from "../frames/words.ts";
import type { Cue } from "./cue.ts";

const negated =
  /\b(?:not|never|no|nor|nicht|pas|no one|nobody|none|without|didn't|haven't|hasn't|couldn't|wasn't|don't|doesn't|won't|can't|cannot|isn't)\b/i;
/** Nobody was reached, or it is still to be done. */
const still =
  /\b(?:unreached|no answer|no reply|no luck|didn't pick up|not in|out of office|i think|busy|mailbox full|tried|trying)\b/i;
const ahead = /\b(?:tomorrow|tmrw|tmr|next|later|soon)\b/i;
const unfinished =
  /\b(?:(?<!accepted (?:the|our|my) |approved (?:the|our|my) )(?:quote|estimate|bid|proposal)|quoted|budget|wants?|thinking|considering|asked|asking|will|going to|offered|offering|lost|refund|or)\b/i;
const past =
  /\b(?:called|phoned|e-?mailed|texted|messaged|wrote|spoke|talked|chatted|met|sent|left|won|sold|bought|signed)\b/i;

/** What others will do themselves, and a meeting, which is planned and not put off. */
const elsewise = new RegExp(
  `${anyMark}(?: is|'s|'ll| will)? ?(?:gonna|going to|will|'ll)\\b|\\b(?:meet|meeting|coffee|lunch|dinner|breakfast|right now|in touch|introduced?)\\b`,
  "iu",
);
const doing = new RegExp(`^${theirDoing.replace(/^P/, anyMark)}`, "iu");

/** What in a clause is against a verb, though a word shows it. */
const against: Readonly<Record<string, readonly RegExp[]>> = {
  done: [negated, still, ahead],
  won: [negated, unfinished],
  snooze: [past, elsewise],
};

/** Whether the rest of a clause is against what a cue shows. */
export const isHindered = ({ verb, spoken, lacks }: Cue, text: string): boolean =>
  against[verb]?.some((each) => each.test(text)) === true ||
  (spoken === true && lacks === "day" && doing.test(text));
