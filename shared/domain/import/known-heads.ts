import type { PhoneKind } from "../contacts/contact.ts";

/** The tables that an export writes, in the order in which one refers to another. */
export const tableKinds = [
  "groups",
  "events",
  "contacts",
  "follow-ups",
  "outcomes",
  "introductions",
  "goals",
  "templates",
] as const;

export type TableKind = (typeof tableKinds)[number];

/** Without which a row says nothing: one of each list has to be a column. `heads`: what else may be one. */
export const knownHeads: Readonly<
  Record<TableKind, { readonly needed: readonly (readonly string[])[]; readonly heads: readonly string[] }>
> = {
  groups: {
    needed: [["name"], ["since", "dues", "joining fee", "meal per meeting"]],
    heads: [
      ...["joining fee currency", "dues currency", "dues per", "renews on", "meal currency"],
      ...["minutes per meeting", "baseline per month", "baseline currency"],
    ],
  },
  events: {
    needed: [["name"], ["day"]],
    heads: [
      ...["starts at", "ends at", "zone", "place", "organizer", "cost", "currency", "minutes", "group"],
      ...["attendance", "cancelled", "for fun", "group id"],
    ],
  },
  contacts: {
    needed: [["name", "company", "emails", "given name", "family name"]],
    heads: [
      ...["honorific", "credentials", "title", "department", "phones", "websites", "profiles", "address"],
      ...["street", "city", "region", "postcode", "country", "met on", "event", "group", "last touch on"],
      ...[
        "last touch by",
        "warmth",
        "keep in touch every (weeks)",
        "vip",
        "needs",
        "offers",
        "about",
        "notes",
      ],
      ...["to check", "picture", "event id", "group id", "middle name"],
    ],
  },
  "follow-ups": {
    needed: [["contact", "contact id"], ["step"], ["due on"]],
    heads: [
      "status",
      "how",
      "of the pile",
      "created at",
      "closed at",
      "thanks for",
      "thanks for whom",
      "thanks for amount",
    ],
  },
  outcomes: {
    needed: [["contact", "contact id"], ["what"], ["day"]],
    heads: [
      ...["amount", "currency", "every", "ends on", "referral status", "inside or outside"],
      ...["referred", "referred id", "thanked for"],
    ],
  },
  introductions: {
    needed: [["looks for something", "first id"], ["may help", "second id"], ["state"]],
    heads: [
      ...["about", "first answer", "first asked on", "first answered on", "second answer"],
      ...["second asked on", "second answered on", "last moved on", "made on", "came", "times shown"],
    ],
  },
  goals: {
    needed: [["what"], ["target"], ["period"]],
    heads: ["currency", "since", "why", "counted by hand"],
  },
  templates: { needed: [["kind"], ["text"]], heads: [] },
};

/** A head of another program's table of people, and which column of ours it is; `phone`: of which kind its numbers are. */
export type ForeignHead = { readonly is: RegExp; readonly head: string; readonly phone?: PhoneKind };

const org = "organi[sz]ation(?: 1 -)?";

/** As Google Contacts, Outlook, LinkedIn and people name them. */
export const foreignHeads: readonly ForeignHead[] = [
  { is: /^(?:full|display|contact) name$/, head: "name" },
  { is: /^(?:given|first)[ -]?name$|^first$|^vorname$|^prénom$|^nombre$/, head: "given name" },
  { is: /^(?:additional|middle) name$/, head: "middle name" },
  { is: /^(?:family|last)[ -]?name$|^last$|^surname$|^nachname$|^nom$|^apellidos?$/, head: "family name" },
  { is: /^(?:name )?prefix$/, head: "honorific" },
  { is: /^(?:name )?suffix$/, head: "credentials" },
  {
    is: new RegExp(`^${org}(?: name)?$|^company name$|^firma$|^entreprise$|^empresa$|^business$`),
    head: "company",
  },
  { is: new RegExp(`^${org} title$|^job ?title$|^position$|^role$|^beruf$|^poste$`), head: "title" },
  { is: new RegExp(`^${org} department$`), head: "department" },
  { is: /^(?:e-?mails?|mail)(?: \d)?(?: address(?:es)?| - value)?$/, head: "emails" },
  { is: /^phone \d - value$/, head: "phones" },
  { is: /^(?:business|work|company main|office) phone(?: \d)?$/, head: "phones", phone: "work" },
  { is: /^(?:mobile|cell)(?: ?phone)?(?: number)?$|^handy$/, head: "phones", phone: "mobile" },
  { is: /^home phone(?: \d)?$/, head: "phones", phone: "home" },
  { is: /^(?:(?:business|home|other|work) )?fax$/, head: "phones", phone: "fax" },
  { is: /^(?:primary |other )?(?:phone|telephone|tel|telefon|téléphone)(?: number)?$/, head: "phones" },
  {
    is: /^website(?: \d - value)?$|^web ?page$|^urls?$|^home ?page$|^linkedin(?: profile| url)?$/,
    head: "websites",
  },
  { is: /^address 1 - formatted$|^(?:business|work|mailing|postal) address$|^adresse$/, head: "address" },
  { is: /^address 1 - street$|^(?:business|work) street$|^straße$|^rue$/, head: "street" },
  { is: /^address 1 - city$|^(?:business|work) city$|^town$|^ort$|^ville$/, head: "city" },
  { is: /^address 1 - region$|^(?:business|work) state$|^state$/, head: "region" },
  {
    is: /^address 1 - postal code$|^(?:business|work) postal code$|^(?:zip|postal code|zip code|plz)$/,
    head: "postcode",
  },
  { is: /^address 1 - country$|^(?:business|work) country(?:\/region)?$/, head: "country" },
  { is: /^note$|^comments?$|^notizen$/, head: "notes" },
  { is: /^connected on$|^date met$|^met$/, head: "met on" },
];
