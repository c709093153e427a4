import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { fixVerb } from "../contacts/fix-verb.ts";
import { noting } from "../contacts/note-verb.ts";
import type { FixArgs } from "../contacts/parse-fix.ts";
import { applied, itemIn } from "../ledger/book.ts";
import { answering } from "./answering.ts";
import { contactPointsOf, isOpen } from "./contact-points.ts";
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
  const points = contact ? contactPointsOf(withoutNumber(line, about)) : [];
  if (contact && points.length > 0 && points.every((point) => isOpen(contact, point)))
    return fixingAll(situation, { line, contactIds: [contact.id] }, points);
  const meant = contact
    ? (fixOf(contact, about, points) ?? nearest ?? whereMet(situation, line))
    : (nearest ?? whereMet(situation, line));
  const hint = meant === null ? "Write “help” for what I know." : `Did you mean ${quoted(meant)}?`;
  const opening = `I did not understand ${quoted(line)}`;
  if (!contact) {
    const text = `${opening}, and it is not kept with anybody: ${whyNobody(line)} ${hint}`;
    return answering(line, "not-understood", text);
  }
  const {
    changes,
    outcome,
    text: noted,
  } = noting(withoutNumber(line, about), "noted")(situation, contact, "");
  const isRemark = meant === null && situation.thread?.mail !== "digest";
  if (isRemark) return { changes, answers: [{ outcome, line, text: `${contactName(contact)}: ${noted}` }] };
  const text = `${opening}; it is kept as a note on ${contactName(contact)}. ${hint}`;
  return { ...answering(line, "not-understood", text), changes };
}

/** A name in the middle of a sentence is not taken for whom it is about. */
const whyNobody = (line: string): string =>
  / \p{Lu}\p{Ll}/u.test(line)
    ? "to keep words with somebody, begin with the name or the number."
    : "it does not say whom it is about.";

/** `2: jane@example.com` fills what is empty or doubtful. */
const fixingAll = (
  situation: Situation,
  command: { line: string; contactIds: readonly string[] },
  points: readonly FixArgs[],
): Decided =>
  points.reduce<Decided>(
    (before, args) => {
      const book = applied(situation.book, before.changes);
      const { changes, answers } = fixVerb.decide({ ...situation, book }, { ...command, args });
      return { changes: [...before.changes, ...changes], answers: [...before.answers, ...answers] };
    },
    { changes: [], answers: [] },
  );

/** The command that would put it in the place of what is known. */
function fixOf(contact: Contact, about: Target, points: readonly FixArgs[]): string | null {
  const [point] = points.filter((each) => !isOpen(contact, each));
  if (!point) return null;
  const whom = about.kind === "numbers" ? about.numbers.join(",") : contactName(contact);
  return `${whom} ${point.field === "emails" ? "email" : "phone"} ${point.value ?? ""}`;
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
