import type { Contact } from "../contacts/contact.ts";
import { profileAddress } from "../contacts/social-network.ts";
import { type Cell, csv } from "./csv.ts";
import type { AllRecords } from "./records.ts";

type Named = {
  readonly nameOf: (id: string | null) => Cell;
  readonly pictureOf: (contactId: string) => string | null;
};

type Column = readonly [string, (contact: Contact, named: Named) => Cell];

const several = (values: readonly string[]): string => values.join("; ");

const columns: readonly Column[] = [
  ["name", ({ name }) => name],
  ["honorific", ({ honorific }) => honorific],
  ["credentials", ({ credentials }) => several(credentials)],
  ["title", ({ title }) => title],
  ["department", ({ department }) => department],
  ["company", ({ company }) => company],
  ["emails", ({ emails }) => several(emails)],
  [
    "phones",
    ({ phones }) =>
      several(
        phones.map(
          (each) =>
            `${each.number}${each.extension === null ? "" : ` ext. ${each.extension}`} (${each.kind})`,
        ),
      ),
  ],
  ["websites", ({ urls }) => several(urls)],
  [
    "profiles",
    ({ social }) => several(social.map((each) => profileAddress(each) ?? `${each.network}: ${each.handle}`)),
  ],
  ["address", ({ address }) => address],
  ["street", ({ addressParts }) => addressParts?.street ?? null],
  ["city", ({ addressParts }) => addressParts?.city ?? null],
  ["region", ({ addressParts }) => addressParts?.region ?? null],
  ["postcode", ({ addressParts }) => addressParts?.postcode ?? null],
  ["country", ({ addressParts }) => addressParts?.country ?? null],
  ["met on", ({ metOn, isUndated }) => (isUndated ? null : metOn)],
  ["event", ({ eventId }, { nameOf }) => nameOf(eventId)],
  ["group", ({ groupId }, { nameOf }) => nameOf(groupId)],
  ["last touch on", ({ lastTouchOn }) => lastTouchOn],
  ["last touch by", ({ lastTouchBy }) => lastTouchBy],
  ["warmth", ({ warmth }) => warmth],
  ["keep in touch every (weeks)", ({ keepWeeks }) => keepWeeks],
  ["vip", ({ isVip }) => (isVip ? "yes" : null)],
  ["needs", ({ needs }) => several(needs)],
  ["offers", ({ offers }) => several(offers)],
  ["about", ({ about }) => about],
  ["notes", ({ notes }) => notes.map(({ text }) => text).join("\n")],
  ["to check", ({ doubtful }) => several(doubtful)],
  ["picture", ({ id }, { pictureOf }) => pictureOf(id)],
  ["event id", ({ eventId }) => eventId],
  ["group id", ({ groupId }) => groupId],
  ["id", ({ id }) => id],
];

export const contactsTable = ({ contacts }: AllRecords, named: Named): string =>
  csv(
    columns.map(([head]) => head),
    contacts.map((contact) => columns.map(([, value]) => value(contact, named))),
  );
