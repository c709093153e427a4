import type { Contact } from "../contacts/contact.ts";
import type { StoredPart } from "../ledger/entry.ts";
import type { Item } from "../ledger/item.ts";
import { mergedIds } from "./merged-ids.ts";

/** What an account's entries still hold of somebody who was forgotten. */
export type PersonTraces = {
  /** The parts that name the person, without it; each takes the place of what it was. */
  readonly parts: readonly StoredPart[];
  /** Raw mails that a part came of which names the person. */
  readonly rawMails: readonly string[];
  /** Of the person's cards, whole and cut out. */
  readonly pictures: readonly string[];
};

export function personTraces(entries: readonly StoredPart[], contactId: string): PersonTraces {
  const ids = mergedIds(entries, contactId);
  const versions = entries.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after]));
  const contacts = versions.filter((item) => item?.kind === "contact").filter(({ id }) => ids.has(id));
  const words = [...new Set([...ids, ...contacts.flatMap(wordsOf)])].map((word) => word.toLowerCase());
  const naming = entries.filter((part) => namesAny(part, words));
  const captures = naming.flatMap(({ results }) =>
    results.flatMap((each) => (each.kind === "capture" ? each.results : [])),
  );
  const own = captures.filter((each) => each.kind === "captured" && ids.has(each.contactId));
  const shown = own.flatMap((each) =>
    each.kind === "captured" ? [each.picture, ...Object.values(each.cutOuts)] : [],
  );
  const pictures = [...shown, ...contacts.map(({ picture }) => picture)].filter((each) => each !== null);
  return {
    parts: naming.map((part) => withoutPerson(part, ids)),
    rawMails: [...new Set(naming.flatMap(({ rawMail }) => rawMail ?? []))],
    pictures: [...new Set(pictures)],
  };
}

/** By which somebody is known beyond doubt; a first name alone is not. */
const wordsOf = ({ name, emails, phones }: Contact): readonly string[] => [
  ...(name?.includes(" ") ? [name] : []),
  ...emails,
  ...phones.flatMap(({ number, e164 }) => (e164 === null ? [number] : [number, e164])),
];

function namesAny(part: StoredPart, words: readonly string[]): boolean {
  const text = JSON.stringify([part.results, part.changes]).toLowerCase();
  return words.some((word) => text.includes(JSON.stringify(word).slice(1, -1)));
}

/** What was told is of no use any more, once the mail is answered; what was replaced of others stays, so that it can be undone. */
const withoutPerson = (part: StoredPart, ids: ReadonlySet<string>): StoredPart => ({
  ...part,
  results: [],
  changes: part.changes.filter(
    ({ ref, before, after }) => !ids.has(ref.id) && ![before, after].some(isOf(ids)),
  ),
});

const isOf =
  (ids: ReadonlySet<string>) =>
  (item: Item | null): boolean => {
    if (item?.kind === "introduction")
      return ids.has(item.seeker.contactId) || ids.has(item.helper.contactId);
    if (item?.kind === "follow-up" && item.thanks.some(({ whomId }) => ids.has(whomId ?? ""))) return true;
    if (item?.kind === "outcome" && item.whomId !== null && ids.has(item.whomId)) return true;
    return item !== null && "contactId" in item && ids.has(item.contactId);
  };
