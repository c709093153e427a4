import type { Answer, Decided, Situation } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { applied, itemIn, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import type { NumberedItem } from "../threads/thread.ts";
import { bothOf } from "./drafts-for.ts";
import { otherSide, sideOf } from "./introduction.ts";
import { madeChanges } from "./made-changes.ts";
import { moved } from "./transitions.ts";

/** Drafts of introductions were sent, as their copies tell: a side is asked, or both were brought together. */
export function decideSent(situation: Situation, line: string, sent: readonly NumberedItem[]): Decided {
  const changes: Change[] = [];
  const answers: Answer[] = [];
  let { book } = situation;
  for (const item of sent) {
    const decided = oneSent({ ...situation, book }, line, item);
    book = applied(book, decided.changes);
    changes.push(...decided.changes);
    answers.push(...decided.answers);
  }
  return { changes, answers };
}

function oneSent(
  situation: Situation,
  line: string,
  { contactId, introductionId = "", bridges }: NumberedItem,
): Decided {
  const { book, today } = situation;
  const introduction = itemIn(book, "introduction", introductionId);
  const side = introduction && sideOf(introduction, contactId);
  const both = introduction && bothOf(book, introduction);
  if (!introduction || !side || !both) return { changes: [], answers: [] };
  const [name, other] = [contactName(both[side]), contactName(both[otherSide(side)])];
  const after = moved(introduction, bridges ? { kind: "bridge" } : { kind: "asked", side }, today);
  if (!after) return { changes: [], answers: [] };
  const text = bridges
    ? `${name} and ${other} are introduced. In two weeks I ask what came of it.`
    : `${name} is asked about meeting ${other}. Forward me the answer.`;
  const changes = bridges ? madeChanges(situation, after) : [putting(book, after)];
  return { changes, answers: [{ outcome: "did", line, text }] };
}
