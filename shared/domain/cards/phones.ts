import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Phone, PhoneKind } from "../contacts/contact.ts";
import type { Found } from "./found.ts";
import { type Label, labelAtEnd, labelAtStart } from "./labels.ts";
import { folded } from "./letters.ts";

const digits = /(?<![\p{L}\p{N}#〒])(?:\+|\(\+?)?\d[\d\s().\-–/]*\d(?![\p{L}\p{N}])/gu;
const extension =
  /^\s*(?:[,;]\s*)?\(?(?:extension|extn|ext|x|durchwahl|dw|ramal|poste|anexo)\.?\s*(?::\s*)?(\d{1,6})\)?/i;

/**
 * The phone numbers in a text. A number without label and country code counts only where `bare` allows it: among street names
 * and postcodes such digits are no phone.
 */
export function findPhones(
  text: string,
  context: { country: CountryCode; bare: boolean },
): readonly Found<Phone>[] {
  const found: Found<Phone>[] = [];
  for (const match of numbersIn(text).flatMap((each) => separated(text, each, context.country))) {
    const number = trimmed(match[0]);
    const before = text.slice(found.at(-1)?.end ?? 0, match.index);
    const after = text.slice(match.index + match[0].length);
    const label = phoneLabel(before, after);
    if (label === "not-a-phone" || !hasPhoneLength(number)) continue;
    if (label === null && !/^\(?\+/.test(number) && (!context.bare || isInWords(before, after))) continue;
    found.push(phoneFound(match, { number, label, before, after }, context.country));
  }
  return found;
}

type Match = { readonly 0: string; readonly index: number };

/** Digits that belong together; behind a stroke another number begins if it is long enough for one. */
function numbersIn(text: string): readonly Match[] {
  return [...text.matchAll(digits)].flatMap(({ 0: whole, index }) => {
    const numbers: Match[] = [];
    let start = 0;
    for (const stroke of whole.matchAll(/\s\/\s/g)) {
      const next = whole.slice(stroke.index + stroke[0].length).split(" / ")[0] ?? "";
      if (!hasPhoneLength(whole.slice(start, stroke.index)) || !hasPhoneLength(next)) continue;
      numbers.push({ 0: whole.slice(start, stroke.index), index: index + start });
      start = stroke.index + stroke[0].length;
    }
    return [...numbers, { 0: whole.slice(start), index: index + start }];
  });
}

/**
 * Numbers side by side, and none of them with the stroke that parted them and was read as a 1 ("020 7946 00181 +44 7700 900077"), where
 * the digits make a number only without it.
 */
function separated(text: string, { 0: whole, index }: Match, country: CountryCode): readonly Match[] {
  const parsed = (number: string) => parsePhoneNumberFromString(number, country);
  const bare = (number: string, isNumber: (parsed: Parsed) => boolean) =>
    [number, number.replace(/1$/, "")].find((each) => isNumber(parsed(each)));
  const starts = [...whole.matchAll(/\s(?=\(?0|\d{4} )/g)].map((gap) => gap.index);
  if (starts.length > 0 && !isPossible(parsed(whole)))
    for (const isNumber of [isValid, isPossible])
      for (const start of starts) {
        const [first, rest] = [bare(whole.slice(0, start), isNumber), whole.slice(start + 1)];
        if (first === undefined || !hasPhoneLength(rest)) continue;
        return [{ 0: first, index }, ...separated(text, { 0: rest, index: index + start + 1 }, country)];
      }
  const isFollowed = /^\s\+/.test(text.slice(index + whole.length));
  return [{ 0: (isFollowed ? bare(whole, isValid) : undefined) ?? whole, index }];
}

type Parsed = ReturnType<typeof parsePhoneNumberFromString>;
const isValid = (number: Parsed): boolean => number?.isValid() === true;
const isPossible = (number: Parsed): boolean => number?.isPossible() === true;

/** Between words on both sides digits are a house's or a town's. */
const isInWords = (before: string, after: string): boolean =>
  /\p{L}{2}/u.test(before.split(/[|•·]/).at(-1) ?? "") && /^\s*\p{L}/u.test(after);

type Seen = {
  readonly number: string;
  readonly label: PhoneLabel | null;
  readonly before: string;
  readonly after: string;
};
type PhoneLabel = { readonly kind: PhoneKind; readonly before: number | null; readonly after: number };

function phoneFound(match: Match, seen: Seen, country: CountryCode): Found<Phone> {
  const ext = extension.exec(seen.after);
  const parsed = parsePhoneNumberFromString(seen.number, country);
  const start =
    seen.label?.before == null ? match.index : match.index - seen.before.length + seen.label.before;
  return {
    value: {
      number: seen.number,
      e164: isDialled(parsed, seen.number) ? parsed.number : null,
      extension: ext?.[1] ?? null,
      kind: seen.label?.kind ?? kindByNumber(parsed?.getType()),
    },
    start,
    end: match.index + match[0].length + Math.max(ext?.[0].length ?? 0, seen.label?.after ?? 0),
  };
}

/** Where nothing tells the country, it is taken for the United States: without its code, a number is of there only if it exists there. */
const isDialled = (parsed: Parsed, number: string): parsed is NonNullable<Parsed> =>
  isValid(parsed) || (isPossible(parsed) && (parsed?.countryCallingCode !== "1" || /^\(?\+/.test(number)));

function kindByNumber(type: string | undefined): PhoneKind {
  if (type === "MOBILE") return "mobile";
  return type === "TOLL_FREE" ? "toll-free" : "work";
}

/** A register's or a tax office's name, its town or country, and the letters that its numbers begin with: "CIF B-", "VAT No. GB". */
const registered =
  /(?<!\p{L})(?:vat|tva|btw|cif|nif|ic|dic|ust-?id\S{0,30}|rcs\s\p{L}+|licen[sc]e)\W{0,3}(?:no\b)?\W{0,3}\p{L}{0,2}[\s-]*$/u;

function phoneLabel(before: string, after: string): PhoneLabel | "not-a-phone" | null {
  if (registered.test(folded(before))) return "not-a-phone";
  const front = labelAtEnd(before);
  if (front !== null)
    return asPhoneLabel(front.label, { before: front.start, after: 0, letters: before.slice(front.start) });
  const back = labelAtStart(after);
  return back === null ? null : asPhoneLabel(back.label, { before: null, after: back.end, letters: "" });
}

function asPhoneLabel(
  label: Label,
  at: { before: number | null; after: number; letters: string },
): PhoneLabel | "not-a-phone" {
  // W is for work, too.
  if (label === "url" && /^\W*w\W*$/i.test(at.letters)) return { kind: "work", ...at };
  if (label === "email" || label === "url" || label === "register") return "not-a-phone";
  return { kind: label === "place" ? "work" : label, ...at };
}

function hasPhoneLength(number: string): boolean {
  const count = number.replace(/\D/g, "").length;
  return count >= 7 && count <= 15;
}

/** Without the brackets and marks that only one side of the number has. */
function trimmed(number: string): string {
  const inner = number.trim().replace(/(?<![\s.\-–/])[\s.\-–/]+$/, "");
  return inner.startsWith("(") && !inner.includes(")") ? inner.slice(1) : inner;
}
