import { claims } from "./claims.ts";
import { type Draw, draw } from "./draw.ts";
import { inventAddress, setOut } from "./invent-address.ts";
import { type Company, inventCompany } from "./invent-company.ts";
import { inventPerson, type Person } from "./invent-person.ts";
import { inventDomain, inventEmails, inventPhones, inventSocial, inventUrls } from "./invent-reach.ts";
import { languageOf } from "./languages/languages.ts";
import type { Locale } from "./locale.ts";
import { localesOf } from "./locales/locales.ts";
import { ofPart, type Part } from "./part.ts";
import type { PrintedContact } from "./printed-contact.ts";
import type { Random } from "./random.ts";

/** One invented person with everything that their card prints. */
export function inventContact(random: Random, part: Part): PrintedContact {
  const locale: Locale = random.pick(localesOf(part));
  const code = random.pick(locale.languages);
  const at: Draw = { random, part, locale, language: languageOf(random.chance(0.2) ? "en" : code) };
  const person = inventPerson(at);
  const company = inventCompany(at, person);
  return {
    country: locale.country,
    language: code,
    ...about(at, person, company),
    ...reached(at, person, company),
  };
}

function about(at: Draw, person: Person, company: Company | null) {
  const { random, language } = at;
  const { plain = "", printed = null } = company ?? {};
  return {
    honorific: person.honorific,
    name: person.printed.join(" "),
    nameWords: person.printed,
    credentials: person.credentials,
    title: random.chance(0.1) ? [] : titleOf(at),
    department: random.chance(0.14) ? draw(at, language.departments) : null,
    company: printed,
    companyAlso: plain === "" ? [] : [plain],
    tagline: random.chance(0.17) ? draw(at, language.taglines) : null,
    claims: random.chance(0.35) ? random.some(ofPart(claims, at.part), random.between(1, 2)) : [],
    services: random.chance(0.12) ? random.some(language.services, random.between(2, 6)) : [],
  };
}

function titleOf(at: Draw): readonly string[] {
  const { random } = at;
  const lines = draw(at, at.language.titles)
    .split("|")
    .map((line) => line.trim());
  const two = random.chance(0.05) ? [...lines, draw(at, at.language.titles).split("|").join(" ")] : lines;
  const kind = random.next();
  return two.map((line) => (kind < 0.13 ? line.toUpperCase() : kind < 0.16 ? line.toLowerCase() : line));
}

function reached(at: Draw, person: Person, company: Company | null) {
  const { random } = at;
  const domain = inventDomain(at, company?.plain ?? null, person);
  const address = random.chance(0.76) ? inventAddress(at) : null;
  const phones = inventPhones(at);
  const emails = inventEmails(at, person, domain);
  return {
    emails,
    phones: phones.length + emails.length === 0 ? inventPhones({ ...at }).slice(0, 1) : phones,
    urls: inventUrls(at, domain),
    social: inventSocial(at, person, company?.plain ?? null),
    address: address ? setOut(at, address.lines) : [],
    addressParts: address?.parts ?? null,
    otherAddress: address !== null && random.chance(0.3) ? inventAddress(at).lines : [],
  };
}
