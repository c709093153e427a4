import { answering } from "../commands/answering.ts";
import type { Verb } from "../commands/verb.ts";
import { scorecardOf } from "../roi/event-figures.ts";
import { recordsIn } from "../roi/records-in.ts";
import { sayDay } from "../time/say-day.ts";
import { eventMeant } from "./event-meant.ts";
import { nameBehind } from "./name-behind.ts";
import { scorecardText } from "./scorecard-text.ts";

/** `name` null: the last event. */
type Args = { readonly name: string | null };

export const scorecardVerb: Verb<Args> = {
  name: "scorecard",
  synonyms: ["score card"],
  target: "none",
  tells: true,
  everything: true,
  forms: [
    {
      form: "scorecard <event>",
      example: "scorecard Chamber breakfast",
      does: "What an event has cost and brought so far; by itself it comes with a digest two days and three months after.",
    },
  ],
  parse: (words) => ({ kind: "ok", args: { name: nameBehind(words) } }),
  decide(situation, { line, args }) {
    const meant = eventMeant(situation, args.name);
    if ("why" in meant) return answering(line, "asked", meant.why);
    const { event } = meant;
    const { book, today } = situation;
    const scorecard = scorecardOf(recordsIn(book), event, { asOf: today, settings: book.settings });
    const said = scorecard ? scorecardText(event, scorecard).join(" ") : "nothing is on record of it.";
    return answering(line, "told", `${event.name} on ${sayDay(event.day)}: ${said}`);
  },
};
