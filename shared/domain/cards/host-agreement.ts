import { parse } from "tldts";
import { domainMatch } from "./domain-match.ts";
import { lettersOf } from "./letters.ts";
import { likeness } from "./likeness.ts";
import type { Read } from "./read-value.ts";

type Addresses = { readonly emails: readonly Read<string>[]; readonly urls: readonly Read<string>[] };
type Witness = { readonly domain: string; readonly trust: number };

/** Two domains that differ by less than this are one, misread. */
const alike = 0.75;

/** What a value is worth that was not read so but concluded. */
const concluded = 0.8;

/**
 * Cards print their domain twice or more (mail, web, company), so where two differ by a few letters, the one that is read worse is
 * corrected by the other. Addresses whose domain cannot exist and that nothing corrects are left out.
 */
export function agreedHosts({ emails, urls }: Addresses, printed: readonly string[]): Addresses {
  const all = [...emails, ...urls];
  const witnesses = all.flatMap((address) => witnessOf(address, printed) ?? []);
  const agreed = (list: readonly Read<string>[]) =>
    list.flatMap((each) => corrected(each, witnesses, printed) ?? []);
  return { emails: agreed(emails), urls: agreed(urls) };
}

function witnessOf({ value, confidence }: Read<string>, printed: readonly string[]): Witness | null {
  const { isIcann, domain, domainWithoutSuffix } = parse(value);
  if (isIcann !== true || domain === null || domainWithoutSuffix === null) return null;
  const letters = lettersOf(domainWithoutSuffix);
  const isCompany = printed.some((text) => domainMatch(text, letters) === 1);
  return { domain, trust: confidence + (isCompany ? 1 : 0) };
}

function corrected(
  read: Read<string>,
  witnesses: readonly Witness[],
  printed: readonly string[],
): Read<string> | null {
  const own = witnessOf(read, printed);
  const { value, confidence } = read;
  if (read.typed === true && value.split("@")[1]?.includes(".") === true) return read;
  const domain = own?.domain ?? value.slice(value.indexOf("@") + 1);
  const better = witnesses
    .filter((witness) => witness.trust > (own?.trust ?? 0) && witness.domain !== domain)
    .filter((witness) => likeness(lettersOf(witness.domain), lettersOf(domain)) >= alike)
    .toSorted((a, b) => b.trust - a.trust)[0];
  if (better === undefined) return own === null ? null : read;
  return {
    ...read,
    value: value.replace(domain, better.domain),
    confidence: confidence * concluded,
    concluded: true,
  };
}
