import { answering } from "../commands/answering.ts";
import { quoted } from "../commands/list-text.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { itemsIn, putting } from "../ledger/book.ts";
import type { Choice } from "../questions/choice.ts";
import type { Both } from "./ask-draft.ts";
import { bothOf, draftsFor } from "./drafts-for.ts";
import { type Introduction, otherSide, sideOf } from "./introduction.ts";
import { isPending, moved } from "./transitions.ts";

/** What a contact has said to being introduced. */
export type Consent = "yes" | "no" | "unclear";

/** The introductions that wait for what somebody says. */
export const waitingFor = (situation: Situation, contactId: string): readonly Introduction[] =>
  itemsIn(situation.book, "introduction").filter(
    (each) => sideOf(each, contactId) !== null && isPending(each),
  );

type Heard = { readonly line: string; readonly contact: Contact; readonly consent: Consent };

/** Takes down what somebody has said, of the only introduction that waits for it. */
export function hearAnswer(situation: Situation, heard: Heard, waiting: readonly Introduction[]): Decided {
  const [introduction, ...more] = waiting;
  const { line, contact, consent } = heard;
  if (!introduction)
    return answering(line, "asked", `No introduction of ${contactName(contact)} waits for an answer.`);
  if (more.length > 0) return whichOne(situation, heard, waiting);
  const both = bothOf(situation.book, introduction);
  const side = sideOf(introduction, contact.id);
  if (!both || !side) return answering(line, "asked", "One of the two is not kept any more.");
  if (consent === "unclear") return whatSaid(heard, both);
  const after = moved(introduction, { kind: consent, side }, situation.today);
  if (!after) return answering(line, "already", `${contactName(contact)}: “${consent}” is noted already.`);
  const drafts = consent === "yes" ? draftsFor(situation.book, after) : [];
  return {
    changes: [putting(situation.book, after)],
    answers: [
      { outcome: "did", line, text: heardText(after, both, contact), ...(drafts.length > 0 && { drafts }) },
    ],
  };
}

function heardText(after: Introduction, both: Both, contact: Contact): string {
  const side = sideOf(after, contact.id) ?? "seeker";
  const other = both[otherSide(side)];
  const name = contactName(contact);
  if (after.state === "refused")
    return `${name} would rather not. It stays between you: nobody is told, and I leave it there.`;
  if (after.state === "agreed")
    return `${name} said yes, and so did ${contactName(other)}. The mail that introduces them is ready.`;
  const isAsked = after[otherSide(side)].consent === "asked";
  return `${name} said yes to meeting ${contactName(other)}, who ${isAsked ? "has not answered yet" : "is still to be asked"}.`;
}

/** The words of the line stay with the choice. */
function whichOne(
  situation: Situation,
  { line, contact, consent }: Heard,
  waiting: readonly Introduction[],
): Decided {
  const verb = consent === "no" ? "said no to it" : "said yes";
  const choices = waiting.flatMap((each): readonly Choice[] => {
    const both = bothOf(situation.book, each);
    const side = sideOf(each, contact.id);
    if (!both || !side) return [];
    const other = contactName(both[otherSide(side)]);
    return [
      {
        says: `${contactName(contact)} ${consent === "no" ? "said no" : verb} to meeting ${other}`,
        verb,
        words: `to ${other}`,
        people: [contact.id],
      },
    ];
  });
  const text = `To which introduction has ${contactName(contact)} answered?`;
  return { changes: [], answers: [{ outcome: "asked", line, text, asks: { choices } }] };
}

function whatSaid({ line, contact }: Heard, both: Both): Decided {
  const name = contactName(contact);
  const other = contactName(both.seeker.id === contact.id ? both.helper : both.seeker);
  const choices = (["said yes", "said no to it"] as const).map(
    (verb): Choice => ({ says: `${name} ${verb}`, verb, words: `to ${other}`, people: [contact.id] }),
  );
  const text = `What ${name} says to meeting ${quoted(other)} could be a yes or a no. Which is it?`;
  return { changes: [], answers: [{ outcome: "asked", line, text, asks: { choices } }] };
}
