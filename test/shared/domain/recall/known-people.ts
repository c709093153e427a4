import type { Contact } from "../../../../shared/domain/contacts/contact.ts";
import type { Item } from "../../../../shared/domain/ledger/item.ts";
import { aContact, aFollowUp, aGroup, anEvent } from "../../../fixtures/records.ts";

const noted = (text: string) => [{ at: "2026-11-20T20:00:00.000Z", text }];

const people: readonly Contact[] = [
  aContact({ id: "paul", name: "Paul Pipe", title: "Plumber", company: "Pipe & Sons", eventId: "chamber" }),
  aContact({ id: "pia", name: "Pia Tubman", company: "Tubman Plumbing Ltd", eventId: "rotary" }),
  aContact({ id: "zoe", name: "Zoë Müller", title: "Accountant", company: "Müller Tax", eventId: "chamber" }),
  aContact({ id: "carl", name: "Carl Count", department: "Accounting", company: "Acme", groupId: "bni" }),
  aContact({
    id: "lea",
    name: "Lea Law",
    title: "Lawyer",
    notes: noted("Her brother is a plumber in Austin"),
  }),
  aContact({
    id: "ted",
    name: "Ted Trim",
    title: "Photographer",
    addressParts: { street: null, city: "Austin", region: "TX", postcode: null, country: "US" },
    phones: [{ number: "(512) 555-0142", e164: "+15125550142", extension: null, kind: "mobile" }],
  }),
  aContact({
    id: "austin",
    name: "Austin Power",
    metOn: "2026-11-21",
    emails: ["austin@powerbakery.example.com"],
  }),
];

/** Seven people, two events and a group, with two promises. */
export const knownPeople: readonly Item[] = [
  ...people,
  anEvent({ id: "chamber", name: "Chamber breakfast" }),
  anEvent({ id: "rotary", name: "Rotary lunch", groupId: "rotarians" }),
  aGroup({ id: "bni", name: "BNI Downtown" }),
  aGroup({ id: "rotarians", name: "Rotary" }),
  aFollowUp({ id: "f1", contactId: "zoe", dueOn: "2026-11-24" }),
  aFollowUp({ id: "f2", contactId: "pia", dueOn: "2026-11-20" }),
];
