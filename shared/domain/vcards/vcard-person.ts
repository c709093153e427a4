import { countryOf } from "../cards/country.ts";
import { socialProfile } from "../contacts/social-profile.ts";
import type { StatedPerson } from "../contacts/stated-person.ts";
import type { VCard } from "./parse-vcards.ts";
import { preferredFirst } from "./property-label.ts";
import { partsOf, textOf } from "./property-value.ts";
import { vcardAddress } from "./vcard-address.ts";
import { vcardName } from "./vcard-name.ts";
import { vcardNotes } from "./vcard-notes.ts";
import { vcardPhones } from "./vcard-phones.ts";
import { isMessenger, vcardSocial } from "./vcard-social.ts";

/** What a vCard says of somebody; of a group of people or a firm, what there is. */
export function vcardPerson(whole: VCard): StatedPerson {
  const card = withoutAlternatives(whole);
  const all = (name: string) => card.filter((line) => line.name === name && line.value.trim() !== "");
  const texts = (name: string) => all(name).map(({ value }) => textOf(value));
  const [company = "", ...units] = partsOf(all("ORG")[0]?.value ?? "", ";");
  const emails = preferredFirst(all("EMAIL"))
    .map(({ value }) => emailIn(textOf(value)))
    .filter((email) => email !== null);
  const urls = texts("URL").map((url) => url.replace(/^URL:|\s+/gi, ""));
  const address = vcardAddress(card);
  const country = countryOf([address.text ?? "", ...texts("TEL")], [...emails, ...urls]);
  const named = vcardName(card);
  const isFirms = isFirm(card);
  return {
    fields: {
      ...named,
      name: isFirms && named.name === (company || named.name) ? null : named.name,
      title: texts("TITLE")[0] ?? texts("ROLE")[0] ?? null,
      department: units.filter((unit) => unit !== "").join(", ") || null,
      company: company || (isFirms ? named.name : null),
      emails: once(emails),
      phones: vcardPhones(card, country),
      urls: once(urls.filter((url) => socialProfile(url) === null)),
      address: address.text,
      addressParts: address.parts,
      social: vcardSocial(card),
    },
    notes: vcardNotes(card),
  };
}

/** 4.0 says the same in several languages or forms (RFC 6350, section 5.4): the first counts. */
const withoutAlternatives = (card: VCard): VCard =>
  card.filter(({ name, parameters }, at) => {
    const [altid] = parameters.get("ALTID") ?? [];
    const isSame = (each: VCard[number]) => each.name === name && each.parameters.get("ALTID")?.[0] === altid;
    return altid === undefined || card.findIndex(isSame) === at;
  });

/** Some programs write a name around it, or end it like a list; a fold may have left a space. */
function emailIn(text: string): string | null {
  if (isMessenger(text)) return null;
  const bare = text
    .slice(0, longestEmail)
    .replace(/^[^<>]{0,200}<|>.{0,20}$|^mailto:|\s+|(?<![;,])[;,]+$/gi, "");
  return bare.includes("@") ? bare : null;
}

const longestEmail = 600;

/** `KIND:org` of 4.0, and Apple's word for it. */
const isFirm = (card: VCard): boolean =>
  card.some(
    ({ name, value }) =>
      (name === "KIND" && /^org$/i.test(value.trim())) ||
      (name === "X-ABSHOWAS" && /^company$/i.test(value.trim())),
  );

const once = (values: readonly string[]): readonly string[] => [
  ...new Set(values.map((value) => value.trim())),
];
