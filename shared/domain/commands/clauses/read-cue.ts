import { noteVerb } from "../../contacts/note-verb.ts";
import { asPlea } from "../as-plea.ts";
import { anyMark, anyOne, type Marked, markPeople, unmarked } from "../frames/mark-people.ts";
import { isNotMeant } from "../frames/not-meant.ts";
import { isOnlySupposed, takesItselfBack } from "../only-supposed.ts";
import { restWithin } from "../read-rest.ts";
import { type Reading, readingOf } from "../reading.ts";
import { registry } from "../registry.ts";
import type { ParseContext, Verb } from "../verb.ts";
import { accountCues } from "./account-cues.ts";
import { amountIn } from "./amount-in.ts";
import type { Cue, Found } from "./cue.ts";
import { dayIn } from "./day-in.ts";
import { isHindered } from "./hindered.ts";
import { laterCues } from "./later-cues.ts";
import { outcomeCues } from "./outcome-cues.ts";
import { personCues, remarkCues } from "./person-cues.ts";
import { touchCues } from "./touch-cues.ts";

/** What did not happen, may happen, or is asked. */
const doubtful =
  /\b(?:if|unless|maybe|perhaps|should have|could have|would have|might|almost|nearly|forgot|meant to|wanted to|wish|hopefully|supposedly|apparently|i (?:think|dream(?:ed|t)|heard|imagine|suppose|guess)|rumou?r|not sure|whether|instead of)\b|\?/i;
/** `please don't remove Bob` */
const denied =
  /\b(?:not|never|n't|don't|didn't|haven't|without|nor)(?: (?:have|to|yet|ever|even|really|want to|going to))* $/i;

/** `everybody but Jane`, who is not meant. */
const leftOut =
  /\b(?:everyone|everybody|all|no one|nobody|none)(?: of (?:them|these|you))?,? (?:but|except|besides|apart from|other than)\b|^(?:besides|except|apart from|other than|aside from)\b/i;

type Acting = Extract<Reading, { kind: "command" }>;
type Clause = { readonly marked: Marked; readonly isSpoken: boolean; readonly context: ParseContext };

const cues = [...laterCues, ...personCues, ...outcomeCues, ...touchCues];

/** It ends where a clause does, unlike a note. */
const remark: Verb<{ readonly text: string }> = { ...noteVerb, prose: false };

/**
 * What a clause means by the words that show it, whatever else it says. Null: none do, or it says that it is not so, or not yet.
 * `isBehind`: something stands before it on the line, so that somebody may have been spoken of.
 */
export function readCue(said: string, isBehind: boolean, context: ParseContext): Acting | null {
  const words = asPlea(said)
    .replace(/ at all\b/i, "")
    .replace(/(?<=\p{L}) w(?:\/ ?| )(?=\p{L}{2}|\d)/giu, " with ");
  if (takesItselfBack(words) || leftOut.test(words)) return null;
  const marked = markPeople(words, context);
  if (marked?.others) return null;
  const clause = { marked: marked ?? ofNobody(words), isSpoken: isBehind, context };
  const isDoubted = isDoubtful(words);
  for (const each of cuesFor(clause.marked)) {
    if (isDoubted && !each.evenDoubted) continue;
    const found = each.says.exec(clause.marked.text);
    const isDenied = found !== null && denied.test(clause.marked.text.slice(0, found.index));
    const reading = found && !isDenied && meant(each, { ...found.groups }, clause);
    if (reading) return reading;
  }
  return null;
}

/** Nobody is mentioned: it may be said of the rest. */
function ofNobody(words: string): Marked {
  const [rest] = restWithin.exec(words) ?? [];
  return {
    text: words.replace(/’/g, "'").replace(/\?$/, "").replace(restWithin, anyOne),
    target: { kind: rest === undefined ? "unsaid" : "rest" },
    said: rest === undefined ? [] : [rest],
    others: false,
  };
}

/** Where a pronoun alone mentions somebody, `target` is unsaid and `said` is not empty. */
const cuesFor = ({ said }: Marked): readonly Cue[] =>
  said.length > 0 ? [...cues, ...remarkCues] : [...cues.filter(({ spoken }) => spoken), ...accountCues];

const isDoubtful = (words: string): boolean => isOnlySupposed(words) || doubtful.test(words);

function meant(each: Cue, found: Found, clause: Clause): Acting | null {
  const { marked, isSpoken } = clause;
  if (each.verb === "note" && marked.target.kind === "unsaid" && !isSpoken) return null;
  if (marked.said.length === 0 && !isSpoken && !accountCues.includes(each)) return null;
  if (isNotMeant(each.verb, marked) || isHindered(each, marked.text)) return null;
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
