import type { ContactFields } from "../../../shared/domain/contacts/contact.ts";
import type { TrueContact } from "./card-truth.ts";
import { sameEmail, samePhone, sameText, sameUrl } from "./same-value.ts";

export const scoredFields = ["name", "title", "company", "emails", "phones", "urls", "address"] as const;
export type ScoredField = (typeof scoredFields)[number];

/** Values that were rightly read, wrongly read, and missed. */
export type Count = { readonly right: number; readonly wrong: number; readonly missed: number };
export type CardScore = Readonly<Record<ScoredField, Count>>;

/** Compares what was read with what is printed. Any stated alternative counts; a fax number may be read or left. */
export function cardScore(read: ContactFields | null, truth: TrueContact): CardScore {
  const phones = truth.phones.map((phone) => ({
    kind: phone.kind,
    number: phone.printed ?? phone.number ?? "",
  }));
  const faxes = phones.filter(({ kind }) => kind === "fax").map(({ number }) => number);
  const isFax = (number: string) => faxes.some((fax) => samePhone(number, fax));
  const numbers = (read?.phones ?? []).map(({ number }) => number);
  return withoutIgnored(truth, {
    name: single(read?.name, [truth.name, ...(truth.nameAlt ?? [])]),
    title: single(read?.title, [truth.title, ...(truth.titleAlt ?? [])]),
    company: single(read?.company, [truth.company, ...(truth.companyAlt ?? [])]),
    address: single(read?.address, [truth.address, ...(truth.addressAlt ?? [])]),
    emails: several(read?.emails ?? [], truth.emails, sameEmail),
    urls: several(read?.urls ?? [], truth.urls, sameUrl),
    phones: several(
      numbers.filter((number) => !isFax(number)),
      phones.map(({ number }) => number).filter((number) => !faxes.includes(number)),
      samePhone,
    ),
  });
}

function withoutIgnored({ ignore }: TrueContact, score: CardScore): CardScore {
  const none: Count = { right: 0, wrong: 0, missed: 0 };
  const kept = scoredFields.map((field) => [field, ignore?.includes(field) ? none : score[field]]);
  return Object.fromEntries(kept) as CardScore;
}

export function isAllRight(score: CardScore): boolean {
  return scoredFields.every((field) => score[field].wrong + score[field].missed === 0);
}

/** All counts together; F1 is the harmonic mean of precision and recall, null where there was nothing to read. */
export function summed(counts: readonly Count[]): Count & { readonly f1: number | null } {
  const total = (of: keyof Count) => counts.reduce((sum, count) => sum + count[of], 0);
  const [right, wrong, missed] = [total("right"), total("wrong"), total("missed")];
  const all = 2 * right + wrong + missed;
  return { right, wrong, missed, f1: all === 0 ? null : (2 * right) / all };
}

function single(read: string | null | undefined, truths: readonly (string | null | undefined)[]): Count {
  const valid = truths.filter((truth) => truth != null && truth !== "");
  if (read == null) return { right: 0, wrong: 0, missed: valid.length > 0 ? 1 : 0 };
  const right = valid.some((truth) => sameText(read, truth ?? ""));
  return right ? { right: 1, wrong: 0, missed: 0 } : { right: 0, wrong: 1, missed: valid.length > 0 ? 1 : 0 };
}

function several(
  read: readonly string[],
  truths: readonly string[],
  same: (a: string, b: string) => boolean,
): Count {
  const found = truths.filter((truth) => read.some((each) => same(each, truth))).length;
  const right = read.filter((each) => truths.some((truth) => same(each, truth))).length;
  return { right: found, wrong: read.length - right, missed: truths.length - found };
}
