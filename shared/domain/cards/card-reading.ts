import type { CardReading } from "../captures/capture.ts";
import type { ContactFields, FieldName } from "../contacts/contact.ts";
import { addressParts } from "./address-parts.ts";
import type { Beliefs } from "./belief.ts";
import type { PrintedCard } from "./candidate.ts";
import type { CardPoints } from "./card-points.ts";
import { judgedValues } from "./confidence-evidence.ts";
import { unitedBox } from "./layout.ts";
import { type Model, probabilityOf } from "./model.ts";
import type { Read } from "./read-value.ts";
import { sideNotes } from "./side-notes.ts";
import type { TextLine } from "./text-line.ts";

/** Below this a field is shown as one to check: eight of ten wrong fields on photos are, and one of seven right ones. */
const sureEnough = 0.87;

type Whole = { readonly points: CardPoints; readonly named: Beliefs; readonly card: PrintedCard };

/** Below this a name, a title, a company or an address is left open: a guess that is mostly wrong helps nobody. */
const worthTelling = 0.25;

/** The reading in the product's form, each value with its confidence; what is hardly more than a guess is left out. */
export function cardReading(all: Whole, model: Model): CardReading {
  const first = judged(all, model);
  const guesses = first.filter(({ key, sure }) => sure < worthTelling && key in all.named);
  const whole = guesses.length === 0 ? all : { ...all, named: without(guesses, all.named) };
  const told = guesses.length === 0 ? first : judged(whole, model);
  const doubtful = [...new Set(told.filter(({ sure }) => sure < sureEnough).map(({ field }) => field))];
  const places = doubtful
    .map((field) => [field, placeOf(field, whole)] as const)
    .filter(([, place]) => place !== null);
  const isSide = whole.named.name.candidate === null;
  return {
    kind: isSide ? "side" : "person",
    source: "card",
    fields: fieldsOf(whole),
    confidence: Object.fromEntries(told.map(({ key, sure }) => [key, Math.round(sure * 100) / 100])),
    doubtful,
    places: Object.fromEntries(places),
    notes: isSide ? sideNotes(whole.card, whole.named) : [],
  };
}

type Judged = { readonly key: string; readonly field: FieldName; readonly sure: number };

const judged = (whole: Whole, model: Model): readonly Judged[] =>
  judgedValues(whole).map(({ key, field, evidence }) => ({
    key,
    field,
    sure: probabilityOf(evidence, model.confidence[field]),
  }));

function without(guesses: readonly Judged[], named: Beliefs): Beliefs {
  const open = Object.fromEntries(guesses.map(({ key }) => [key, { candidate: null, probability: 1 }]));
  return { ...named, ...open };
}

/**
 * All that was read, however sure.
 * @internal The trainer uses it, too.
 */
export function fieldsOf({ points, named, card }: Whole): ContactFields {
  const { name, title, company, address, department } = named;
  const person = card.traits(name.candidate?.text ?? "").person;
  return {
    name: name.candidate?.value ?? null,
    title: title.candidate?.value ?? null,
    company: company.candidate?.value ?? null,
    emails: plain(points.emails),
    phones: plain(points.phones),
    urls: plain(points.urls),
    address: address.candidate?.value ?? null,
    honorific: person.honorific,
    credentials: [...person.credentials, ...credentialsBeside(card, named)],
    department: department.candidate?.value ?? null,
    addressParts: address.candidate === null ? null : addressParts([address.candidate.value], points.country),
    social: points.social,
  };
}

/** Letters that stand by themselves beside or under the name. */
function credentialsBeside(card: PrintedCard, { name }: Beliefs): readonly string[] {
  const last = name.candidate?.fragments.at(-1);
  if (last === undefined) return [];
  return card.fragments
    .filter(
      (each) =>
        each !== last &&
        !name.candidate?.fragments.includes(each) &&
        Math.abs(each.line - last.line) <= 1 &&
        card.traits(each.text).onlyCredentials,
    )
    .flatMap(({ text }) => text.split(/[\s,|]+/));
}

/** Where all that a field says stands together; null: it stands in many places, or nowhere. */
function placeOf(field: FieldName, { points, named }: Whole): TextLine["box"] | null {
  if (field === "emails" || field === "phones" || field === "urls") {
    const boxes = new Set(points[field].map(({ box }) => box));
    const [box] = boxes;
    return boxes.size === 1 && box !== undefined ? withinCard(box) : null;
  }
  const { candidate } = named[field];
  return candidate === null ? null : withinCard(unitedBox(candidate.fragments.map(({ box }) => box)));
}

function withinCard({ left, top, width, height }: TextLine["box"]): TextLine["box"] {
  const [x, y] = [Math.max(0, Math.min(1, left)), Math.max(0, Math.min(1, top))];
  return {
    left: x,
    top: y,
    width: Math.max(0, Math.min(1 - x, left + width - x)),
    height: Math.max(0, Math.min(1 - y, top + height - y)),
  };
}

const plain = <Value>(read: readonly Read<Value>[]): readonly Value[] => read.map(({ value }) => value);
