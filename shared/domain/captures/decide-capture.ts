import type { Situation } from "../commands/verb.ts";
import { applied } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { nextNumber } from "../threads/thread.ts";
import type { CaptureResult, Unreadable } from "./capture.ts";
import { decidePerson, type Person } from "./decide-person.ts";
import type { JoinedPhoto } from "./join-sides.ts";
import { standsAlone } from "./stands-alone.ts";

export type DecidedCapture = {
  readonly changes: readonly Change[];
  readonly results: readonly CaptureResult[];
};

/** Every card on a photo becomes a contact. */
export function decideCapture(situation: Situation, file: string, photo: JoinedPhoto): DecidedCapture {
  if (photo.kind === "other-side") return { changes: [], results: [{ kind: "other-side", file }] };
  if (photo.kind === "left-out")
    return { changes: [], results: [{ kind: "left-out", file, why: photo.why }] };
  if (photo.kind === "unreadable") return notRead(file, photo.why);
  const people = photo.cards.flatMap(({ reading, ...shown }) =>
    reading && standsAlone(reading) ? [{ ...shown, reading }] : [],
  );
  if (people.length === 0) return notRead(file, "no-contact");
  const more = photo.leftOut > 0 ? notRead(file, tooMany(people)).results : [];
  const changes: Change[] = [];
  const results: CaptureResult[] = [];
  let { book } = situation;
  for (const [index, card] of people.entries()) {
    const n = nextNumber(situation.numbered) + index;
    const newId = (id: number) => situation.newId(index * idsEach + id);
    const decided = decidePerson({ ...situation, book, newId }, card);
    book = applied(book, decided.changes);
    changes.push(...decided.changes);
    results.push({ kind: "captured", n, file, ...decided.tells });
  }
  return { changes, results: [...results, ...more] };
}

const notRead = (file: string, why: Unreadable): DecidedCapture => ({
  changes: [],
  results: [{ kind: "unreadable", file, why }],
});

const tooMany = ([first]: readonly Person[]): Unreadable =>
  first?.reading.source === "vcard" ? "too-many-people" : "too-many";

/** A contact, its follow-up, and the event where they met. */
const idsEach = 3;
