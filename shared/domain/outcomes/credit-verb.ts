import { answering } from "../commands/answering.ts";
import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { listText, quoted } from "../commands/list-text.ts";
import type { Situation, Verb } from "../commands/verb.ts";
import { exactEvents, lastOrNext } from "../events/find-event.ts";
import { findGroups } from "../groups/find-group.ts";
import { putting } from "../ledger/book.ts";
import type { Credit } from "./credit.ts";
import { type CreditArgs, parseCredit, whole } from "./parse-credit.ts";

export const creditVerb: Verb<CreditArgs> = {
  name: "credit",
  synonyms: ["attribute"],
  target: "people",
  forms: [
    {
      form: "credit 2 to <group or event>",
      example: "credit 2 half to Chamber",
      does: "What came of them, and will, counts there, or a part of it: half, 30%. “credit 2 as usual” ends it.",
    },
  ],
  parse: parseCredit,
  decide(situation, command) {
    const found = command.args.parts.map(({ to, share }) => ({ to, share, places: placesOf(situation, to) }));
    const unclear = found.find(({ places }) => places.length !== 1);
    if (unclear) return answering(command.line, "asked", whichOf(unclear.to, unclear.places));
    const parts = found.flatMap(({ places, share }) => places.map((place) => ({ ...place, share })));
    return decideEach(situation, command, crediting(parts));
  },
};

type Place = Omit<Credit, "share"> & { readonly name: string };

/** Groups go before events of the same name; of events of one name the last is meant. */
function placesOf({ book, today }: Situation, said: string): readonly Place[] {
  const groups = findGroups(book, said).map(({ id, name }) => ({ kind: "group", id, name }) as const);
  if (groups.length > 0) return groups;
  const event = lastOrNext(exactEvents(book, said), today);
  return event ? [{ kind: "event", id: event.id, name: event.name }] : [];
}

const whichOf = (said: string, places: readonly Place[]): string =>
  places.length === 0
    ? `There is no group and no event ${quoted(said)}.`
    : `Which one: ${listText(
        places.map(({ name }) => name),
        "or",
      )}?`;

const crediting =
  (parts: readonly (Place & Credit)[]): DecideOne =>
  ({ book }, contact) => {
    const credits = parts.map(({ kind, id, share }) => ({ kind, id, share }));
    if (JSON.stringify(credits) === JSON.stringify(contact.credits ?? []))
      return { changes: [], outcome: "already", text: "so it is credited already." };
    return { changes: [putting(book, { ...contact, credits })], outcome: "did", text: creditText(parts) };
  };

function creditText(parts: readonly (Place & Credit)[]): string {
  if (parts.length === 0) return "what comes of it counts where you met again.";
  const said = parts.map(({ share, name }) => (share === whole ? name : `${name} (${share / 100}%)`));
  const rest = parts.reduce((sum, { share }) => sum + share, 0) < whole ? ", the rest where you met" : "";
  return `what came of it, and will, counts for ${listText(said)}${rest}.`;
}
