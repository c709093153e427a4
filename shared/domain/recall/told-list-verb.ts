import { quoted } from "../commands/list-text.ts";
import type { Decided, Verb } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { newestFirst } from "./people-met-at.ts";
import { searchableBy, searchContacts } from "./search-contacts.ts";
import { soughtWords } from "./sought-words.ts";
import { toldPeople } from "./told-people.ts";

type Args = { readonly said: string };

type ToldListVerb = Pick<Verb<Args>, "name" | "synonyms" | "alone" | "forms"> & {
  readonly field: "needs" | "offers";
  /** `looks for` and `look for`. */
  readonly says: readonly [one: string, many: string];
};

/** A verb that lists who looks for something, or offers it: everybody, or whom the words fit. */
export const toldListVerb = ({ field, says, ...verb }: ToldListVerb): Verb<Args> => ({
  ...verb,
  proof: "dmarc",
  target: "none",
  recalls: true,
  parse: (words) => ({ kind: "ok", args: { said: words.replace(/^(?:of|for|about) |[?.!]$/gi, "").trim() } }),
  decide: ({ book }, { line, args: { said } }) => listed(book, { line, said, field, says }),
});

type Asked = Args & Pick<ToldListVerb, "field" | "says"> & { readonly line: string };

function listed(book: Book, { line, said, field, says: [one, many] }: Asked): Decided {
  const telling = itemsIn(book, "contact").filter((contact) => contact[field].length > 0);
  const people = said === "" ? newestFirst(telling) : searched(telling, said, field);
  const what = said === "" ? "something" : quoted(said);
  if (people.length === 0) return toldPeople(line, `Of nobody it is known that they ${many} ${what}.`, []);
  const order = said === "" ? "the newest first" : "best first";
  const count =
    people.length === 1 ? `One person ${one} ${what}.` : `${people.length} people ${many} ${what}, ${order}.`;
  return toldPeople(line, count, people);
}

const searched = (contacts: readonly Contact[], said: string, field: "needs" | "offers") =>
  searchContacts(
    searchableBy(contacts, (contact) => contact[field]),
    soughtWords(said),
  );
