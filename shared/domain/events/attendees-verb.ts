import { answering } from "../commands/answering.ts";
import { titleOf } from "../commands/title-of.ts";
import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { counted } from "../text/counted.ts";
import type { Attendee } from "./event.ts";
import { eventMeant } from "./event-meant.ts";
import { onEvent } from "./on-event.ts";
import { readAttendees } from "./read-attendees.ts";

type Args = { readonly name: string; readonly attendees: readonly Attendee[] };

/** More guests than that say no more. */
const most = 300;

export const attendeesVerb: Verb<Args> = {
  name: "attendees",
  synonyms: ["guest list", "attendee list", "who is coming to"],
  prose: true,
  lines: true,
  target: "none",
  forms: [
    {
      form: "attendees <event>: <names>",
      example: "attendees Chamber mixer: Jane Doe (Doe Bakery), Tom Hale",
      does: "Who is coming, one a line or with commas; a pasted list with addresses and companies will do, as will a CSV file or a forwarded mail with the event’s name alone. The brief says whom you know.",
    },
  ],
  parse,
  decide: (situation, { line, args }) => {
    const meant = eventMeant(situation, args.name);
    if ("why" in meant) return answering(line, "asked", meant.why);
    const guests = [
      ...meant.event.attendees,
      ...args.attendees.filter((each) => !isListed(meant.event.attendees, each)),
    ];
    return onEvent(situation, {
      line,
      name: args.name,
      change: (event) => ({
        after: { ...event, attendees: guests.slice(0, most) },
        said: `${counted(guests.length, "guest")} on the list`,
      }),
    });
  },
};

const isListed = (known: readonly Attendee[], { name, email }: Attendee): boolean =>
  known.some((each) => each.name === name && each.email === email);

function parse(words: string): ParsedArgs<Args> {
  const end = words.search(/[:\n]/);
  const said = words.slice(0, Math.max(0, end)).replace(/^(?:of|for|to) /i, "");
  const name = titleOf(said.trim());
  const attendees = end < 0 ? [] : readAttendees(words.slice(end + 1));
  if (name === null || attendees.length === 0) return unclear;
  return { kind: "ok", args: { name, attendees } };
}

const unclear = {
  kind: "asked",
  why: "Who is coming to which event?",
  examples: ["Chamber mixer: Jane Doe, Tom Hale"],
} as const;
