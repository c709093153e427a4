import { contactName } from "../contacts/contact-name.ts";
import { noting } from "../contacts/note-verb.ts";
import { itemIn } from "../ledger/book.ts";
import { everybodyHere } from "./everybody-here.ts";
import { quoted } from "./list-text.ts";
import { targetBefore } from "./read-target.ts";
import { isProper, titleOf } from "./title-of.ts";
import type { Decided, Situation, Target } from "./verb.ts";

type Words = { readonly line: string; readonly about: Target; readonly nearest: string | null };

/**
 * Keeps words that were not understood with the one person that they can be about: whom they begin by naming, whom the words
 * before them on the line were about, or the only one in the mail. Where that is not one person, they stand in the answer alone. Beside
 * somebody who was just captured, words that are like no command are simply a note.
 */
export function keepAsNote(
  situation: Situation,
  { line, about, nearest }: Words,
  before: readonly string[],
): Decided {
  const id = onlyPerson(situation, about, before);
  const contact = id === null ? null : itemIn(situation.book, "contact", id);
  const meant = nearest ?? whereMet(situation, line);
  const hint = meant === null ? "Write “help” for what I know." : `Did you mean ${quoted(meant)}?`;
  const opening = `I did not understand ${quoted(line)}`;
  if (!contact) {
    const text = `${opening}, and it is not kept with anybody: it does not say whom it is about. ${hint}`;
    return { changes: [], answers: [{ outcome: "not-understood", line, text }] };
  }
  const {
    changes,
    outcome,
    text: noted,
  } = noting(withoutNumber(line, about), "noted")(situation, contact, "");
  const isRemark = meant === null && situation.thread?.mail !== "digest";
  if (isRemark) return { changes, answers: [{ outcome, line, text: `${contactName(contact)}: ${noted}` }] };
  const text = `${opening}; it is kept as a note on ${contactName(contact)}. ${hint}`;
  return { changes, answers: [{ outcome: "not-understood", line, text }] };
}

/** `3 wants to buy a house`: the number means nothing once the answered mail is gone. */
function withoutNumber(line: string, about: Target): string {
  const lead = about.kind === "numbers" ? targetBefore(line) : null;
  return lead?.rest || line;
}

/** A bare name is likely the answer to "where did you meet?". */
function whereMet(situation: Situation, line: string): string | null {
  const title = everybodyHere(situation) && situation.thread?.mail !== "digest" ? titleOf(line) : null;
  return title !== null && isProper(title) ? `at ${title}` : null;
}

/** Null: it may be about several, or nobody. */
export function onlyPerson({ numbered }: Situation, about: Target, before: readonly string[]): string | null {
  const said = about.kind === "numbers" ? numbered.filter(({ n }) => about.numbers.includes(n)) : [];
  const candidates = [
    said.map(({ contactId }) => contactId),
    before,
    numbered.map(({ contactId }) => contactId),
  ];
  const ids = new Set(candidates.find((each) => each.length > 0) ?? []);
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}
