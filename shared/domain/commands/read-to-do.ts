import { snoozeVerb } from "../follow-ups/snooze-verb.ts";
import { type LeadingTarget, namesAt, targetBefore, targetsBehind } from "./read-target.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { ParseContext } from "./verb.ts";

const intent =
  /^(?:(?:let['’]?s|i['’]ll|i (?:will|must|should|want to)|(?:i |we )?(?:have to|need to|gotta|got to|gonna)|(?:i['’]?m |i am )?(?:going to|planning to)|will|to|remind me to|remember to) )?/i;
const toDo =
  /^(do(?: (?:it|that|him|her|them)|(?= (?:next|tom|tmr|mon|tue|wed|thu|fri|sat|sun|in|on|this|later)))|call(?: back| again)?|ring|phone|e-?mail|write(?: to)?|text|message|ping|contact|try(?: again| back)?|check (?:in|back)(?: with)?|follow up(?: with| on)?|get back(?: to)?|reach out(?: to)?|touch base(?: with)?|circle back(?: with| to)?|nudge|chase)(?= |$)/i;

/** What is to be done with somebody on a day: `Tom: call back Monday`, `call Tom next week`, `try again tomorrow`. Null: it is nothing of the kind. */
export function readToDo(words: string, context: ParseContext): Reading | null {
  const leads: readonly LeadingTarget[] = [
    { target: { kind: "unsaid" }, rest: words },
    ...(targetBefore(words) ? [targetBefore(words) as LeadingTarget] : []),
    ...namesAt(words),
  ];
  for (const { target, rest } of leads) {
    const said = rest.replace(intent, "");
    const [what] = toDo.exec(said) ?? [];
    if (what === undefined) continue;
    const behind = said.slice(what.length).trim();
    for (const way of waysBehind(target, behind)) {
      const reading = onDay(way, what, context);
      if (reading) return reading;
    }
  }
  return null;
}

/** Who was named first is meant; else whoever is named behind. */
const waysBehind = (target: LeadingTarget["target"], rest: string): readonly LeadingTarget[] =>
  target.kind === "unsaid"
    ? [{ target, rest }, ...targetsBehind(rest), ...namesAt(rest)]
    : [
        { target, rest },
        ...targetsBehind(rest)
          .filter((each) => each.target.kind === "unsaid")
          .map(({ rest }) => ({ target, rest })),
      ];

function onDay({ target, rest }: LeadingTarget, what: string, context: ParseContext): Reading | null {
  const [, again = "", when = ""] = /^(back |again )?(.*)$/i.exec(rest) ?? [];
  if (when === "") return null;
  const note = `${what.replace(/ (?:with|to|on)$/i, "")} ${again}`.trim().toLowerCase();
  const reading = readingOf({ verb: snoozeVerb, casual: false, means: "", target, rest: when }, context);
  if (reading.kind !== "command") return null;
  const { command } = reading;
  return { ...reading, command: { ...command, args: { ...(command.args as object), note } } };
}
