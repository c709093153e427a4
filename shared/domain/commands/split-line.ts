import { type Cut, cutAt, isInNumber, piecesOf, textOf } from "./cut-line.ts";
import { isLikewise } from "./in-turn.ts";
import { isOnKnown } from "./is-vague.ts";
import { isKnown } from "./known-people.ts";
import { isOnlyWhom } from "./named-item.ts";
import { clause, isNextClause } from "./next-clause.ts";
import { isNoNext } from "./no-next.ts";
import { isConditional, takesItselfBack } from "./only-supposed.ts";
import { isPleasantry } from "./pleasantries.ts";
import { readCommand, withoutOpeners } from "./read-command.ts";
import { restFirst, restUntouched } from "./read-rest.ts";
import { areNames, isBareTarget, pronouns, targetBefore, targetsBehind } from "./read-target.ts";
import type { Reading } from "./reading.ts";
import { sentencesOf } from "./sentences.ts";
import type { ParseContext } from "./verb.ts";
import { verbsAt } from "./verb-words.ts";

/** The commands of a line, sentence by sentence. */
export const splitLine = (line: string, context: ParseContext): readonly string[] =>
  sentencesOf(line, context).flatMap((sentence) => splitSentence(sentence, context));

/** The commands of a sentence, apart: `1 done, 2 snooze fri and 3 won 1,200` is three. Nothing is lost but what separated them. */
function splitSentence(line: string, context: ParseContext): readonly string[] {
  if (isConditional(line) || takesItselfBack(line)) return [line];
  const pieces = piecesOf(line);
  const segments: string[] = [];
  let from = 0;
  for (let at = 1; at <= pieces.length; at++) {
    if (at < pieces.length && !divides(cutAt(line, { pieces, from, at }), context)) continue;
    segments.push(textOf(line, pieces.slice(from, at)));
    from = at;
  }
  return segments.filter((segment) => segment !== "");
}

type Acting = Extract<Reading, { kind: "command" }>;

/** Whether what stands left and right of a mark are two things that were said. */
function divides(cut: Cut, context: ParseContext): boolean {
  const { left, mark, right } = cut;
  if (right === "" || isOnlyWhom(withoutOpeners(left), context)) return false;
  if (isPleasantry(left) || isPleasantry(right)) return true;
  if (mark === "," && /^(?:who|which|whom)\b(?!.*\?$)/i.test(right)) return false;
  const before = readCommand(left, context);
  const after = readCommand(right, context);
  const mayBelong = mark !== ";" && mark !== "." && !(mark === "" && /\p{L}$/u.test(left));
  if (isFailed(cut, before) || (mayBelong && belongsLeft(cut, before, context))) return false;
  const isOne = () => isWhole(readCommand(cut.whole, context), before, context);
  if (restUntouched(right) !== null || isLikewise(right))
    return before.kind === "command" && !before.found.verb.prose;
  if (mark === "" && restFirst.test(right)) return before.kind === "command" && !isOne();
  if (mark === "")
    return clause.test(right)
      ? isNextClause(cut, before, context)
      : (isNextItem(cut, before, after) || isNextVerb(cut, { before, after }, context)) && !isOne();
  if (after.kind === "none" || (after.kind === "asked" && after.remark))
    return isRemarkOn(cut, before) && !isOne();
  if (after.kind === "asked")
    return (
      (["numbers", "rest"].includes(after.target.kind) || mark === ".") && before.kind !== "none" && !isOne()
    );
  const { kind } = after.command.target;
  if (isNoNext(cut, before, after) || isOfNobody(after)) return false;
  if (kind === "numbers" || kind === "all" || kind === "rest") return !isOfBoth(cut, context);
  if (isOfAnother(cut, before, after) && standsAlone(after, context)) return true;
  if (
    (mark === "." && !pronouns.test(right) && !isBareVerb(after) && !isSaidOfSomebody(left, before)) ||
    (before.kind === "none" && kind === "name" && areNames(left))
  )
    return false;
  if (before.kind === "command" && before.found.verb.prose) return false;
  if (mark === "," || mark === ";" || mark === "-" || mark === ".") return true;
  // `emailed Jane and called Bob`: names may be joined by `and`, but no verb is a name.
  const { target } = before.kind === "command" ? before.command : { target: null };
  return target !== null && (!isOne() || (target.kind !== "unsaid" && verbsAt(right).length > 0));
}

/** `1 called no answer snooze fri`: what is said of the same person by a verb of its own. */
function isNextVerb({ left, right }: Cut, { before, after }: Sides, context: ParseContext): boolean {
  const isSaid =
    before.kind === "command"
      ? before.note === undefined &&
        !before.found.verb.prose &&
        !["note", "keep"].includes(before.command.verb) &&
        isOnKnown(before, context)
      : noAnswer.test(left);
  return isSaid && (after.kind === "command" ? isToDo(after) || isBareVerb(after) : noAnswer.test(right));
}

type Sides = { readonly before: Reading; readonly after: Reading };

const noAnswer = /^no (?:answer|reply|response|luck)$/i;

/** What is no command goes on about what stands before it. */
const isRemarkOn = (cut: Cut, before: Reading): boolean =>
  (!/^\d/.test(cut.right) || untouched.test(cut.right)) &&
  before.kind === "command" &&
  !isBareTarget(cut.right) &&
  !(before.command.target.kind === "name" && /^\p{Lu}\p{Ll}+$/u.test(cut.right)) &&
  !isInNumber(cut);

/** What was said behind the mark may be the end of a note that began before it, but begins none. */
const isWhole = (whole: Reading, before: Reading, context: ParseContext): boolean =>
  whole.kind === "command" &&
  (isOnKnown(whole, context) || (before.kind === "command" && isOfSame(whole, before))) &&
  (whole.note === undefined ||
    before.kind !== "command" ||
    before.note !== undefined ||
    !isOfSame(whole, before));

const isOfSame = ({ command: one }: Acting, { command: other }: Acting): boolean =>
  JSON.stringify(one.target) === JSON.stringify(other.target);

/** `bob needs a plumber, eve done`: in what somebody looks for nobody else is told of; in a note anything may stand but what they need. */
function isOfAnother({ mark }: Cut, before: Reading, after: Acting): boolean {
  if (before.kind !== "command") return false;
  const isNeed = after.found.verb.name === "needs";
  if (before.command.verb === "note") return isNeed && !before.found.verb.prose;
  return (
    ["needs", "offers"].includes(before.command.verb) && (/^[,;.]$/.test(mark) || isNeed || isToDo(after))
  );
}

/** `has 14 flats, all need a plumber`: what everybody of a mail looks for is no news. */
const isOfNobody = ({ command: { verb, target } }: Acting): boolean =>
  target.kind === "all" && ["needs", "offers"].includes(verb);

const standsAlone = (after: Acting, context: ParseContext): boolean =>
  isKnownName(after, context) ||
  isBareVerb(after) ||
  isToDo(after) ||
  (after.found.verb.name === "needs" && after.command.target.kind === "unsaid");

/** `remind me in January` */
const isToDo = ({ command: { target, verb } }: Acting): boolean =>
  target.kind === "unsaid" && ["snooze", "skip", "let go", "keep", "coffee"].includes(verb);

/** `warm` */
const isBareVerb = ({ found: { rest, verb }, command: { target } }: Acting): boolean =>
  rest === "" && target.kind === "unsaid" && verb.target === "people";

const isKnownName = ({ command: { target } }: Acting, context: ParseContext): boolean =>
  target.kind === "name" && isKnown(target.name, context);

/** `3 not yet` */
const untouched =
  /^#?\d{1,2}[:.)]? (?:not|neither|no (?:answer|reply|response|luck)|nothing|nope|later|más tarde|plus tard|später|maybe|unsure|no idea|still|waiting|(?:did|has|is|was|ca|wo)n['’]?t|noch nicht|auch nicht|pas encore|non plus|todav[ií]a no|tampoco)(?= |$)/i;

const failed =
  /^(?:but |it |the )*(?:(?:was|is|a|the) )*(?:wrong (?:number|person|email|address)|(?:e-?mail|it|number)? ?(?:bounced|came back|undeliverable|disconnected|not in service|out of service)|(?:voice ?mail|mailbox|inbox) (?:is |was )?full|(?:i|we) missed (?:it|him|her|them|(?:the|that|their|his|her) call)|falsche nummer|faux num[eé]ro|n[uú]mero equivocado)\b/i;

/** `1 called, wrong number`: nobody was reached. */
const isFailed = ({ right }: Cut, before: Reading): boolean =>
  failed.test(right) && before.kind === "command" && before.command.verb === "done";

/** `snooze 2 and 3 fri` is one command on two people: what stands behind the last number says no verb of its own. */
function isOfBoth({ whole, right }: Cut, context: ParseContext): boolean {
  const lead = targetBefore(right);
  if (lead?.target.kind !== "numbers" || verbsAt(lead.rest).length > 0) return false;
  const { numbers } = lead.target;
  const one = readCommand(whole, context);
  const target = one.kind === "command" && !one.found.verb.prose ? one.command.target : null;
  return target?.kind === "numbers" && numbers.every((n) => target.numbers.includes(n));
}

/** `1 done 2 skip`: without a mark only where both begin with a number and say all that they need. */
const isNextItem = ({ left, right }: Cut, before: Reading, after: Reading): boolean =>
  (/^[#([\d]/.test(left) || /^\d{1,2}[.)]/.test(right)) &&
  /^[#([\d]/.test(right) &&
  (before.kind === "command" ? !before.found.verb.prose : untouched.test(left)) &&
  (after.kind === "command"
    ? after.command.target.kind === "numbers"
    : untouched.test(right) || verbsAt(targetBefore(right)?.rest ?? "").length > 0);

/**
 * A bare number next to the mark may be of what is left of it: the cents of `1 won 12,50`, or one more person. In `done 1, 2, 3
 * skip` the 2 may be of either, so that no place there divides, and the line is asked about.
 */
function belongsLeft(cut: Cut, before: Reading, context: ParseContext): boolean {
  const { grown, shrunk } = cut;
  if (grown !== null && readCommand(grown, context).kind === "command") return true;
  if (shrunk === null || before.kind !== "command" || saysWhom(cut) || isClosedList.test(cut.left))
    return false;
  const less = readCommand(shrunk, context);
  return less.kind === "command" && !isOfSame(less, before);
}

/** `called 1 and 4, 2 next tuesday`: what follows belongs to another list. */
const isClosedList = /[#\d](?:,? and | ?& ?| und | et | y )#?\d{1,2}$/i;

/** `called 1 and 2, left vm for 3`: what begins with its verb and goes on with its people needs nobody from before the mark. */
const saysWhom = ({ mark, right }: Cut): boolean =>
  mark !== "" && (restFirst.test(right) || verbsAt(right).some(({ rest }) => targetsBehind(rest).length > 0));

/** `he’s in. won 2,000`: what is a remark so far ends with its sentence. */
const isSaidOfSomebody = (left: string, before: Reading): boolean =>
  before.kind === "none" && pronouns.test(left);
