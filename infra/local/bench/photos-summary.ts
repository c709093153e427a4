import type { ContactReport } from "../read/read-report.ts";
import { cardScore, isAllRight, type ScoredField, scoredFields, summed } from "./card-score.ts";
import { type Certainty, certaintyOf } from "./certainty.ts";
import { type ContactPair, contactPairs } from "./contact-pairs.ts";
import type { ReadPhotos } from "./read-photos.ts";
import { type Readable, readableFields } from "./readable-fields.ts";
import type { TruePhotos } from "./true-photos.ts";

export type MeasuredPhotos = {
  readonly photos: TruePhotos;
  readonly read: ReadPhotos;
  /** How many were read. */
  readonly contacts: number;
  readonly pairs: readonly ContactPair<ContactReport>[];
};

/** What a group of photos came to. Shares are of contacts that are printed, but `countRight`: of photos. */
export type Group = {
  readonly photos: number;
  readonly contacts: number;
  readonly microF1: number | null;
  readonly allRight: number;
  /** Name, company, emails and phones: nothing wrong, nothing missed. */
  readonly coreRight: number;
  readonly countRight: number;
  /** Of the values that are printed, those that stand in what was read; and of contacts, those of whom all the core does. */
  readonly readable: number;
  readonly coreReadable: number;
};

export type PhotosSummary = {
  readonly all: Group;
  readonly fields: Readonly<Record<ScoredField, { readonly f1: number | null; readonly readable: number }>>;
  readonly groups: readonly { readonly name: string; readonly group: Group }[];
  readonly certainty: Certainty;
  readonly seconds: Quantiles;
  readonly coreSeconds: Quantiles;
  readonly megabytes: Quantiles;
};

type Quantiles = { readonly p50: number; readonly p99: number };

export function measured(photos: TruePhotos, read: ReadPhotos): MeasuredPhotos {
  const contacts = read.found.flatMap((found) => found.contacts ?? []);
  return { photos, read, contacts: contacts.length, pairs: contactPairs(photos.contacts, contacts) };
}

export function photosSummary(all: readonly MeasuredPhotos[]): PhotosSummary {
  const fields = scoredFields.map((field) => [
    field,
    { f1: summed(scoresOf(all).map((score) => score[field])).f1, readable: share(readablesOf(all), [field]) },
  ]);
  const by = (what: "kind" | "tier" | "layout" | "locale") =>
    [...Map.groupBy(all, ({ photos }) => photos[what])]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, some]) => ({ name: `${what} ${name}`, group: groupOf(some) }));
  return {
    all: groupOf(all),
    fields: Object.fromEntries(fields) as PhotosSummary["fields"],
    groups: [...by("kind"), ...by("tier"), ...by("layout"), ...by("locale")],
    certainty: certaintyOf(all.flatMap(({ pairs }) => pairs)),
    seconds: quantiles(all.map(({ read }) => read.seconds)),
    coreSeconds: quantiles(all.map(({ read }) => read.coreSeconds)),
    megabytes: quantiles(all.map(({ read }) => read.peakMegabytes)),
  };
}

const core: readonly ScoredField[] = ["name", "company", "emails", "phones"];

function groupOf(some: readonly MeasuredPhotos[]): Group {
  const scores = scoresOf(some);
  const readables = readablesOf(some);
  const contacts = readables.length;
  const among = (count: number, all: number) => (all === 0 ? 0 : count / all);
  const coreRight = scores.filter((score) =>
    core.every((field) => score[field].wrong + score[field].missed === 0),
  );
  return {
    photos: some.length,
    contacts,
    microF1: summed(scores.flatMap((score) => scoredFields.map((field) => score[field]))).f1,
    allRight: among(scores.filter(isAllRight).length, contacts),
    coreRight: among(coreRight.length, contacts),
    countRight: among(
      some.filter((each) => each.photos.contacts.length === each.contacts).length,
      some.length,
    ),
    readable: share(readables, scoredFields),
    coreReadable: among(readables.filter((each) => share([each], core) === 1).length, contacts),
  };
}

/** An invented contact is wrong in all its fields, and printed nowhere. */
function scoresOf(some: readonly MeasuredPhotos[]) {
  const nobody = { emails: [], phones: [], urls: [] };
  return some.flatMap(({ pairs }) => pairs).map(({ truth, read }) => cardScore(read, truth ?? nobody));
}

function readablesOf(some: readonly MeasuredPhotos[]): readonly Readable[] {
  return some.flatMap(({ photos, read }) =>
    photos.contacts.map((contact) => readableFields(read.lines, contact)),
  );
}

function share(readables: readonly Readable[], fields: readonly ScoredField[]): number {
  const counts = readables.flatMap((readable) => fields.map((field) => readable[field]));
  const sum = (of: "found" | "all") => counts.reduce((total, count) => total + count[of], 0);
  return sum("all") === 0 ? 1 : sum("found") / sum("all");
}

function quantiles(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
