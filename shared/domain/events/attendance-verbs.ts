import { titleOf } from "../commands/title-of.ts";
import type { ParsedArgs } from "../commands/verb.ts";
import { type Attendance, isPresence } from "./attendance.ts";
import type { NetworkingEvent } from "./event.ts";
import { type Said, verbOnEvent } from "./on-event.ts";

const being = (attendance: Attendance, said: string) => () => (event: NetworkingEvent) => ({
  after: { ...event, attendance, ...(isPresence(attendance) && { isCancelled: false }) },
  said,
});

export const attendedVerb = verbOnEvent({
  name: "attended",
  synonyms: ["i attended", "was there", "i was there", "i went to"],
  form: {
    form: "attended <event>",
    example: "attended Chamber breakfast",
    does: "You were there; without a name the last event is meant.",
  },
  parse,
  change: being("attended", "you were there"),
});

export const missedVerb = verbOnEvent({
  name: "missed",
  synonyms: ["i missed", "missed it", "did not go", "didn't go", "didn’t go", "i did not go", "i didn't go"],
  form: {
    form: "missed <event>",
    example: "missed Chamber breakfast",
    does: "You were not there: what you paid counts, your hours do not.",
  },
  parse,
  change: being("missed", "you were not there, so it takes none of your hours"),
});

export const lateVerb = verbOnEvent({
  name: "came late",
  synonyms: ["i came late", "was late", "i was late", "came late to", "was late for"],
  form: {
    form: "was late <event>",
    example: "was late",
    does: "You were there, and late, as PALMS reports count it.",
  },
  parse,
  change: being("late", "you were there, and late"),
});

export const medicalVerb = verbOnEvent({
  name: "medical",
  synonyms: ["medical leave", "was ill", "i was ill", "was sick", "i was sick"],
  form: {
    form: "medical <event>",
    example: "medical",
    does: "You were excused: it takes none of your hours, and does not count against you.",
  },
  parse,
  change: being("medical", "you were excused, so it takes none of your hours"),
});

export const substituteVerb = verbOnEvent({
  name: "substitute",
  synonyms: ["had a substitute", "i had a substitute"],
  form: {
    form: "substitute <event>",
    example: "substitute",
    does: "Somebody went for you: your seat was filled, and it takes none of your hours.",
  },
  parse,
  change: being("substitute", "somebody went for you, so it takes none of your hours"),
});

function parse(words: string): ParsedArgs<Said<null>> {
  const said = words.replace(/^(?:(?:to|for|at|on|the|it)\b ?)+/i, "").replace(/[.!]$/, "");
  const name = said === "" ? null : titleOf(said);
  return said !== "" && name === null
    ? { kind: "asked", why: "Which event?", examples: ["Chamber breakfast"] }
    : { kind: "ok", args: { name, what: null } };
}
