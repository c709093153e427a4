import { noteVerb } from "../../contacts/note-verb.ts";
import { anyMark, anyOne, type Marked, markPeople, unmarked } from "../frames/mark-people.ts";
import { isNotMeant } from "../frames/not-meant.ts";
import { theirDoing } from "../frames/words.ts";
import { isOnlySupposed, takesItselfBack } from "../only-supposed.ts";
import { type Reading, readingOf } from "../reading.ts";
import { registry } from "../registry.ts";
import type { ParseContext, Verb } from "../verb.ts";
import { accountCues } from "./account-cues.ts";
import { amountIn } from "./amount-in.ts";
import type { Cue, Found } from "./cue.ts";
import { dayIn } from "./day-in.ts";
import { laterCues } from "./later-cues.ts";
import { outcomeCues } from "./outcome-cues.ts";
import { personCues, remarkCues } from "./person-cues.ts";
import { touchCues } from "./touch-cues.ts";

/** What did not happen, may happen, or is asked. */
const doubtful =
  /\b(?:if|unless|maybe|perhaps|should have|could have|would have|might|almost|nearly|forgot|meant to|wanted to|wish|hopefully|supposedly|apparently|i (?:think|dream(?:ed|t)|heard|imagine|suppose|guess)|rumou?r|not sure|whether|instead of)\b|\?/i;
const negated =
  /\b(?:not|never|no|nor|nicht|pas|no one|nobody|none|without|didn't|haven't|hasn't|couldn't|wasn't|don't|doesn't|won't|can't|cannot|isn't)\b/i;
/** Nobody was reached, or it is still to be done. */
const still =
  /\b(?:unreached|no answer|no reply|no luck|didn't pick up|not in|out of office|i think|busy|mailbox full|tried|trying)\b/i;
const isAhead = (text: string): boolean => /\b(?:tomorrow|tmrw|tmr|next|later|soon)\b/i.test(text);

/** `please don't remove Bob` */
const denied =
  /\b(?:not|never|n't|don't|didn't|haven't|without|nor)(?: (?:have|to|yet|ever|even|really|want to|going to))* $/i;

/** `everybody but Jane`, who is not meant. */
const leftOut =
  /\b(?:everyone|everybody|all|no one|nobody|none)(?: of (?:them|these|you))?,? (?:but|except|besides|apart from|other than)\b|^(?:besides|except|apart from|other than|aside from)\b/i;

const unfinished =
  /\b(?:(?<!accepted (?:the|our|my) |approved (?:the|our|my) )(?:quote|estimate|bid|proposal)|quoted|budget|wants?|thinking|considering|asked|asking|will|going to|offered|offering|lost|refund)\b/i;
const past =
  /\b(?:called|phoned|e-?mailed|texted|messaged|wrote|spoke|talked|chatted|met|sent|left|won|sold|bought|signed)\b/i;

/** What others will do themselves, and a meeting, which is planned and not put off. */
const elsewise = new RegExp(
  `${anyMark}(?: is|'s|'ll| will)? ?(?:gonna|going to|will|'ll)\\b|\\b(?:meet|meeting|coffee|lunch|dinner|breakfast|right now)\\b`,
  "iu",
);

const doing = new RegExp(`^${theirDoing.replace(/^P/, anyMark)}`, "iu");

type Acting = Extract<Reading, { kind: "command" }>;
type Clause = { readonly marked: Marked; readonly isSpoken: boolean; readonly context: ParseContext };

const rest =
  /\b(?:all )?(?:the (?:rest(?: of (?:them|these|the list))?|others|other (?:ones|two|three|four)|remaining (?:ones|two|three|four))|every(?:one|body) else)\b/i;

const cues = [...personCues, ...outcomeCues, ...touchCues];

/** It ends where a clause does, unlike a note. */
const remark: Verb<{ readonly text: string }> = { ...noteVerb, prose: false };

/**
 * What a clause means by the words that show it, whatever else it says. Null: none do, or it says that it is not so, or not yet.
 * `isBehind`: something stands before it on the line, so that somebody may have been spoken of.
 */
export function readCue(said: string, isBehind: boolean, context: ParseContext): Acting | null {
  const words = said.replace(/ at all\b/i, "");
  if (takesItselfBack(words) || leftOut.test(words)) return null;
  const marked = markPeople(words, context);
  if (marked?.others) return null;
  const isOfRest = marked === null && rest.test(words);
  const whole: Marked = marked ?? {
    text: words.replace(/’/g, "'").replace(/\?$/, "").replace(rest, anyOne),
    target: isOfRest ? { kind: "rest" } : { kind: "unsaid" },
    said: isOfRest ? [rest.exec(words)?.[0] ?? ""] : [],
    others: false,
  };
  const clause = { marked: whole, isSpoken: isBehind, context };
  const all =
    marked || isOfRest ? [...laterCues, ...cues, ...remarkCues] : [...laterCues, ...cues, ...accountCues];
  for (const each of all) {
    if (!accountCues.includes(each) && !each.promised && isDoubtful(words)) continue;
    const found =
      marked || isOfRest || each.spoken === true || accountCues.includes(each)
        ? each.says.exec(whole.text)
        : null;
    const isDenied = found !== null && denied.test(whole.text.slice(0, found.index));
    const reading = found && !isDenied && meant(each, { ...found.groups }, clause);
    if (reading) return reading;
  }
  return null;
}

const isDoubtful = (words: string): boolean => isOnlySupposed(words) || doubtful.test(words);

function meant(each: Cue, found: Found, clause: Clause): Acting | null {
  const { marked, isSpoken } = clause;
  if (each.verb === "note" && marked.target.kind === "unsaid" && !isSpoken) return null;
  const isOfNobody = accountCues.includes(each);
  if (marked.said.length === 0 && !isSpoken && !isOfNobody) return null;
  if (isNotMeant(each.verb, marked)) return null;
  if (["done", "won"].includes(each.verb) && negated.test(marked.text)) return null;
  if (each.verb === "done" && (still.test(marked.text) || isAhead(marked.text))) return null;
  if (each.verb === "won" && / or /i.test(marked.text)) return null;
  if (each.verb === "won" && unfinished.test(marked.text)) return null;
  if (each.spoken && each.lacks === "day" && doing.test(marked.text)) return null;
  if (each.verb === "snooze" && (past.test(marked.text) || elsewise.test(marked.text))) return null;
  const said = wordsOf(each, found, clause);
  const verb = each.verb === "note" ? remark : registry.find(({ name }) => name === each.verb);
  if (!verb || said === null) return null;
  const reading = readingOf(
    {
      verb,
      casual: false,
      means: "",
      target: marked.target,
      rest: unmarked(withoutNumber(said, marked), marked),
    },
    clause.context,
  );
  return reading.kind === "command" ? reading : null;
}

/** `3 has bought a house`: the number means nothing once the answered mail is gone. */
const withoutNumber = (said: string, { target }: Marked): string =>
  target.kind === "numbers" ? said.replace(startMark, "") : said;

const startMark = new RegExp(`^${anyMark}'?s? `, "u");

function wordsOf(each: Cue, found: Found, { marked: { text }, context }: Clause): string | null {
  if (each.lacks === "day") return dayIn(text, context);
  if (each.lacks === "amount") return amountIn(text);
  return each.words(found).replace(/[.!]$/, "");
}
