import { type ScoredField, scoredFields } from "./card-score.ts";
import type { TrueContact } from "./card-truth.ts";
import { plainText } from "./same-value.ts";

/** How many of a contact's values stand in what was read, and how many there are. */
export type Readable = Readonly<Record<ScoredField, { readonly found: number; readonly all: number }>>;

/** What a perfect parser could make of the lines that were read: a value is there if all of its words are. */
export function readableFields(lines: readonly string[], truth: TrueContact): Readable {
  const text = lines.join("\n");
  const whole = plainText(text);
  const unspaced = text.toLowerCase().replace(/\s/g, "");
  const digits = text.replace(/\D/g, "");
  const holds = (value: string) => value.split(/[\s,]+/).every((word) => whole.includes(plainText(word)));
  const one = (field: "name" | "title" | "company" | "address") => {
    const values = [truth[field], ...(truth[`${field}Alt`] ?? [])].filter(
      (value) => value != null && value !== "",
    );
    return { found: values.some((value) => holds(value ?? "")) ? 1 : 0, all: values.length > 0 ? 1 : 0 };
  };
  const several = (values: readonly string[], isThere: (value: string) => boolean) => ({
    found: values.filter(isThere).length,
    all: values.length,
  });
  const numbers = truth.phones
    .filter(({ kind }) => kind !== "fax")
    .map(({ printed, number }) => (printed ?? number ?? "").replace(/\D/g, ""));
  return withoutIgnored(truth, {
    name: one("name"),
    title: one("title"),
    company: one("company"),
    address: one("address"),
    emails: several(truth.emails, (email) => unspaced.includes(email.toLowerCase())),
    urls: several(truth.urls, (url) =>
      unspaced.includes(url.toLowerCase().replace(/^https?:\/\/(www\.)?|\/$/g, "")),
    ),
    phones: several(numbers, (number) => digits.includes(number)),
  });
}

function withoutIgnored({ ignore }: TrueContact, readable: Readable): Readable {
  const none = { found: 0, all: 0 };
  const kept = scoredFields.map((field) => [field, ignore?.includes(field) ? none : readable[field]]);
  return Object.fromEntries(kept) as Readable;
}
