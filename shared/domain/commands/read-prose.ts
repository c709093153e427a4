import { fixVerb } from "../contacts/fix-verb.ts";
import { noteVerb } from "../contacts/note-verb.ts";
import { letGoVerb } from "../follow-ups/let-go-verb.ts";
import { skipVerb } from "../follow-ups/skip-verb.ts";
import { wonVerb } from "../outcomes/won-verb.ts";
import { theirOwn } from "./frames/words.ts";
import { isKnown } from "./known-people.ts";
import { isOnlySupposed } from "./only-supposed.ts";
import { type LeadingTarget, namesAt, pronouns, targetBefore, targetsBehind } from "./read-target.ts";
import { readToDo } from "./read-to-do.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { ParseContext, Target, Verb } from "./verb.ts";
import { verbsAt } from "./verb-words.ts";

type Clause = {
  readonly verb: Verb;
  readonly says: RegExp;
  readonly words: (found: RegExpExecArray) => string;
};

const have = "(?:(?:has|have|had|is|was|'s|’s) )?";

/** What people say of somebody in a sentence; what they mean by it is a command. */
const clauses: readonly Clause[] = [
  {
    verb: skipVerb,
    says: new RegExp(`^${have}(?:said no|declined|turned (?:me|us|it) down)[.!]?$`, "i"),
    words: () => "",
  },
  {
    verb: letGoVerb,
    says: new RegExp(
      `^${have}(?:sa(?:id|ys) no,? (?:thanks|thank you)|isn['’]?t interested|not interested any ?more)[.!]?$`,
      "i",
    ),
    words: () => "",
  },
  {
    verb: wonVerb,
    says: new RegExp(`^${have}(?:bought|ordered|signed up)(?: [\\p{L} ]{1,30})? for (\\D?\\d\\S*)$`, "iu"),
    words: ([, amount = ""]) => amount,
  },
  {
    verb: fixVerb,
    says: /^(?:(?:is|['’]s) now (?:(?:working )?(?:at|with|for))|now works (?:at|for)|works now (?:at|for)|has started at) (\p{Lu}.{1,60}?)[.!]?$/u,
    words: ([, company = ""]) => `company ${company}`,
  },
];

const proposal =
  /^(?:let['’]?s|let us|we(?:['’]ll| will)?|i(?:['’]ll| will)?) (?:do|have|grab|get|go for|meet for) (?:an? )?/i;
const ofToday = /\b(?:this (?:morning|noon|afternoon|evening)|earlier today|just now|tonight)\b/i;

/** `let’s do coffee next tue 3pm`, `met with Eve this morning`. */
function readMeeting(words: string, context: ParseContext): Reading | null {
  const plain = words.replace(proposal, "").replace(ofToday, "today");
  const found = plain === words ? [] : verbsAt(plain).filter(({ verb }) => verb.name === "coffee");
  const readings = found.flatMap((each) =>
    [
      { target: { kind: "unsaid" } as const, rest: each.rest },
      ...targetsBehind(each.rest),
      ...namesAt(each.rest),
    ].map((way) => readingOf({ ...each, ...way, casual: false }, context)),
  );
  return readings.find(({ kind }) => kind === "command") ?? null;
}

const unreached =
  /^(?:no (?:luck|answer|reply|response|joy)(?: yet)?|(?:i )?(?:could ?n[o'’]?t|did ?n[o'’]?t|cannot|can['’]?t)(?: yet)? (?:reach|get hold of|get through to)) (?:(?:with|from|by|at) )?([^,]+?)[.!]?$/i;

const theirs = new RegExp(theirOwn, "iu");

/** What a sentence says of somebody. Null: nothing of the kind. */
export function readProse(words: string, context: ParseContext): Reading | null {
  if (noAnswer.test(words)) return { kind: "none", about: { kind: "unsaid" } };
  if (isOnlySupposed(words))
    return { kind: "none", about: targetBefore(words)?.target ?? { kind: "unsaid" } };
  return (
    readClause(words, context) ??
    readSpoken(words, context) ??
    readUnreached(words, context) ??
    readToDo(words, context) ??
    readMeeting(words, context)
  );
}

function readClause(words: string, context: ParseContext): Reading | null {
  for (const { target, rest } of subjectsAt(words)) {
    for (const { verb, says, words: meant } of clauses) {
      const found = verb === wonVerb && theirs.test(rest) ? null : says.exec(rest);
      const reading =
        found && readingOf({ verb, casual: false, means: "", target, rest: meant(found) }, context);
      if (reading?.kind === "command") return reading;
    }
  }
  return null;
}

/** Without a name it is no command: `no` would be one. */
const noAnswer = /^(?:but |and )?no (?:luck|answer|reply|response)(?: yet)?[.!]?$/i;

const auxiliary = /^(?:['’]s|['’]re|['’]ll|['’]d)?(?: (?:is|are|will|would|also|really|now|just))*(?= )/i;

/** Ella may be somebody. */
const pronounsAbroad = /^(?:(?:und|et|y) )?(er|sie|il|elle|él|ella)(?= )/i;

/** `she needs a bookkeeper`: only what people say of others is taken so; `they won big` may be about anything. */
function readSpoken(words: string, context: ParseContext): Reading | null {
  const abroad = pronounsAbroad.exec(words);
  const spoken =
    pronouns.exec(words) ?? (context.people && isKnown(abroad?.[1] ?? "", context) ? null : abroad);
  if (!spoken) return null;
  const rest = words.slice(spoken[0].length);
  const said = [rest.trim(), rest.replace(auxiliary, "").trim()].flatMap(verbsAt);
  const readings = said
    .filter(
      ({ verb, casual, rest: behind }) =>
        verb.prose === true &&
        verb.target === "people" &&
        casual === (spoken === abroad) &&
        !/^\d/.test(behind),
    )
    .map((found) => readingOf({ ...found, casual: false, target: { kind: "unsaid" } }, context));
  return readings.find(({ kind }) => kind === "command") ?? null;
}

/** It ends where a sentence goes on, unlike a note. */
const remark: Verb<{ readonly text: string }> = { ...noteVerb, prose: false };

/** That somebody was not reached changes nothing; what follows may (`no luck with 2, try again next week`). */
function readUnreached(words: string, context: ParseContext): Reading | null {
  const whom = unreached.exec(words)?.[1];
  const target = whom === undefined || verbsAt(whom).length > 0 ? null : wholeTarget(whom);
  if (!target) return null;
  return readingOf({ verb: remark, casual: false, means: "", target, rest: words }, context);
}

/** Whom words begin by naming: by number, by pronoun, or by names, the shortest first. */
function subjectsAt(words: string): readonly LeadingTarget[] {
  const numbered = targetBefore(words);
  if (numbered) return [numbered];
  const spoken = pronouns.exec(words);
  if (spoken) return [{ target: { kind: "unsaid" }, rest: words.slice(spoken[0].length).trimStart() }];
  return namesAt(words);
}

function wholeTarget(words: string): Target | null {
  if (/^(?:her|him|them)$/i.test(words)) return { kind: "unsaid" };
  const whole = [...(targetBefore(words) ? [targetBefore(words)] : []), ...namesAt(words)].find(
    (each) => each?.rest === "",
  );
  return whole?.target ?? null;
}
