import type { CardReading } from "../captures/capture.ts";
import type { FieldName } from "../contacts/contact.ts";
import { noDetails } from "../contacts/no-details.ts";
import type { Belief } from "./beliefs.ts";
import type { NamedField } from "./candidate.ts";
import type { CardPoints } from "./card-points.ts";
import type { Read } from "./read-value.ts";

/** Below this a field is shown as one to check. */
const sureEnough = 0.7;

/** The reading in the product's form, each value with its confidence. */
export function cardReading(points: CardPoints, named: Readonly<Record<NamedField, Belief>>): CardReading {
  const confidence = {
    ...Object.fromEntries(Object.entries(named).flatMap(([field, belief]) => confident(field, belief))),
    ...numbered("emails", points.emails),
    ...numbered("phones", points.phones),
    ...numbered("urls", points.urls),
  };
  const fields = {
    name: named.name.value,
    title: named.title.value,
    company: named.company.value,
    emails: plain(points.emails),
    phones: plain(points.phones),
    urls: plain(points.urls),
    address: named.address.value,
    ...noDetails,
  };
  const isDoubtful = (field: FieldName) =>
    Object.entries(confidence).some(([key, value]) => key.startsWith(field) && value < sureEnough);
  const doubtful = (Object.keys(fields) as FieldName[]).filter(isDoubtful);
  return { kind: "person", fields, confidence, doubtful, places: {}, notes: [] };
}

function confident(field: string, { value, confidence }: Belief): [string, number][] {
  return value === null ? [] : [[field, rounded(confidence)]];
}

function numbered(field: string, read: readonly Read<unknown>[]): Record<string, number> {
  return Object.fromEntries(read.map(({ confidence }, i) => [`${field}[${i}]`, rounded(confidence)]));
}

const plain = <Value>(read: readonly Read<Value>[]): readonly Value[] => read.map(({ value }) => value);
const rounded = (value: number): number => Math.round(value * 100) / 100;
