import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { applied, itemIn } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { shortList } from "./list-text.ts";
import type { Answer, Decided, Situation } from "./verb.ts";

/** What a command does to one person. `text` follows the name: `won $1,200.00.` */
export type OneDecided = {
  readonly changes: readonly Change[];
  readonly outcome: Answer["outcome"];
  readonly text: string;
};

/** Decides one person. `newId` may be used for one new item. */
export type DecideOne = (situation: Situation, contact: Contact, newId: string) => OneDecided;

/** Decides a command for each person in turn; people of whom the same is to be said share one answer. */
export function decideEach(
  situation: Situation,
  command: { line: string; contactIds: readonly string[] },
  decideOne: DecideOne,
): Decided {
  let { book } = situation;
  const decided: { name: string; one: OneDecided }[] = [];
  for (const [index, id] of command.contactIds.entries()) {
    const contact = itemIn(book, "contact", id);
    if (!contact) continue;
    const one = decideOne({ ...situation, book }, contact, situation.newId(index));
    book = applied(book, one.changes);
    decided.push({ name: contactName(contact), one });
  }
  const alike = Map.groupBy(decided, ({ one }) => `${one.outcome} ${one.text}`);
  const answers = [...alike.values()].map((group) => answerOf(command.line, group));
  return { changes: decided.flatMap(({ one }) => one.changes), answers };
}

function answerOf(line: string, group: readonly { name: string; one: OneDecided }[]): Answer {
  const names = shortList(group.map(({ name }) => name));
  const [first] = group;
  return { outcome: first?.one.outcome ?? "already", line, text: `${names}: ${first?.one.text ?? ""}` };
}
