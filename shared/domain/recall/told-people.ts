import type { Answer, Decided } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";

/** More than these are counted, and not shown. */
export const mostPeople = 25;

/** An answer that changes nothing and shows people, in this order. */
export function toldPeople(line: string, text: string, people: readonly Contact[]): Decided {
  const rest = people.length - mostPeople;
  const ids = people.slice(0, mostPeople).map(({ id }) => id);
  const counted = rest > 0 ? `${text} The first ${mostPeople} are below; ${rest} more are not shown.` : text;
  const answer: Answer = { outcome: "told", line, text: counted };
  return { changes: [], answers: [ids.length === 0 ? answer : { ...answer, people: ids }] };
}
