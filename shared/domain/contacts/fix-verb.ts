import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import type { Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import type { Contact, FieldName } from "./contact.ts";
import { fixedPhones } from "./fixed-phones.ts";
import { type FixArgs, parseFix } from "./parse-fix.ts";

export const fixVerb: Verb<FixArgs> = {
  name: "fix",
  synonyms: ["correct"],
  // Without a number they may begin a sentence.
  casual: [
    ...["name", "title", "company", "email", "phone", "mobile", "website", "address", "number", "cell"],
    ...[
      "new cell",
      "new cell phone",
      "new email",
      "new phone",
      "new number",
      "new mobile",
      "new title",
      "new company",
      "new address",
    ],
  ],
  keepsCasual: true,
  target: "people",
  forms: [
    {
      form: "fix 2 <field> <value>",
      example: "fix 2 email jane@example.com",
      does: "Corrects name, title, company, email, phone, website or address; “none” takes a wrong one out.",
    },
    { form: "2 <field> <value>", example: "2 title CTO", does: "The same, in short." },
  ],
  parse: parseFix,
  decide: (situation, command) => decideEach(situation, command, fixing(command.args)),
};

const called: Record<FieldName, string> = {
  name: "name",
  title: "title",
  company: "company",
  emails: "email",
  phones: "phone",
  urls: "website",
  address: "address",
};

const fixing =
  (args: FixArgs): DecideOne =>
  (situation, contact) => {
    const doubtful = contact.doubtful.filter((field) => field !== args.field);
    const fixed: Contact = { ...contact, ...fixedField(contact, args), doubtful };
    const field = called[args.field];
    const text = args.value === null ? `the ${field} is taken out.` : `the ${field} is now ${args.value}.`;
    if (JSON.stringify(fixed) === JSON.stringify(contact)) {
      return { changes: [], outcome: "already", text: `the ${field} is ${args.value ?? "empty"} already.` };
    }
    return { changes: [putting(situation.book, fixed)], outcome: "did", text };
  };

/** The value replaces the first one of its field. */
function fixedField(contact: Contact, { field, value, phoneKind }: FixArgs): Partial<Contact> {
  const first = value === null ? [] : [value];
  switch (field) {
    case "emails":
      return { emails: [...new Set([...first, ...contact.emails.slice(1)])] };
    case "urls":
      return { urls: [...new Set([...first, ...contact.urls.slice(1)])] };
    case "phones":
      return { phones: fixedPhones(contact.phones, value, phoneKind) };
    case "name":
    case "title":
    case "company":
      return { [field]: value };
    case "address":
      return { address: value, addressParts: null };
  }
}
