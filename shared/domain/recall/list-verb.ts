import type { Decided, Situation, Verb } from "../commands/verb.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { found } from "./found.ts";
import { openAt } from "./open-people.ts";
import { newestFirst, peopleMetAt } from "./people-met-at.ts";
import { placeOf } from "./place-of.ts";
import { toldPeople } from "./told-people.ts";

export const listVerb: Verb<{ readonly place: string | null }> = {
  name: "list",
  synonyms: ["list people at", "list people from"],
  foreign: {
    de: "liste",
    fr: "lister, liste",
    es: "lista, listar",
  },
  proof: "dmarc",
  target: "none",
  recalls: true,
  forms: [
    {
      form: "list <group or event>",
      example: "list Chamber breakfast",
      does: "Whom you met there, the newest first; “list all” is everybody.",
    },
  ],
  parse: placeOf,
  decide(situation, { line, args: { place } }) {
    if (place === null) return openAt(situation.book, line, null);
    return isEverybody(place) ? everybody(situation.book, line) : metAt(situation, line, place);
  },
};

const isEverybody = (place: string): boolean =>
  /^(?:all|everybody|everyone|(?:all )?(?:my )?(?:people|contacts))$/i.test(place);

function everybody(book: Book, line: string): Decided {
  const people = newestFirst(itemsIn(book, "contact"));
  if (people.length === 0) return toldPeople(line, "I know nobody yet.", []);
  const count = people.length === 1 ? "one person" : `${people.length} people, the newest first`;
  return toldPeople(line, `You know ${count}.`, people);
}

/** Where no group or event is called so, the words may still be found with people. */
function metAt(situation: Situation, line: string, place: string): Decided {
  const met = peopleMetAt(situation.book, place);
  if (met === null) return found(situation, line, place);
  const { name, people } = met;
  const count = people.length === 1 ? "one person" : `${people.length} people`;
  return toldPeople(line, people.length === 0 ? `${name}: nobody yet.` : `${name}: ${count}.`, people);
}
