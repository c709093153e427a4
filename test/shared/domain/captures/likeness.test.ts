import { expect, test } from "vitest";
import { likeness } from "../../../../shared/domain/captures/likeness.ts";
import type { ContactFields } from "../../../../shared/domain/contacts/contact.ts";
import { noFields } from "../../../../shared/domain/contacts/no-fields.ts";

type Some = Partial<Omit<ContactFields, "phones">> & { readonly phone?: string };

const fields = ({ phone, ...some }: Some): ContactFields => ({
  ...noFields,
  ...some,
  phones: phone === undefined ? [] : [{ number: phone, e164: phone, extension: null, kind: "other" }],
});

const jane = { name: "Jane Doe", company: "Acme", emails: ["jane@acme.example"], phone: "+12125550143" };

test.each<[string, Some, Some, ReturnType<typeof likeness>]>([
  ["the same address", jane, { emails: ["JANE@acme.example"] }, "same"],
  ["the same address, the name misread", jane, { name: "Jame Doe", emails: jane.emails }, "same"],
  ["a shared info@ address", jane, { name: "Tom Roe", emails: jane.emails }, "other"],
  ["the same number and name", jane, { name: "Jane M. Doe", phone: jane.phone }, "same"],
  ["a switchboard", jane, { name: "Tom Roe", phone: jane.phone }, "other"],
  ["the same name and company", jane, { name: "Jane Doe", company: "Acme GmbH" }, "same"],
  [
    "name and company, but another address",
    jane,
    { ...jane, emails: ["jd@example.org"], phone: "+1646" },
    "likely",
  ],
  ["the same name at another company", jane, { name: "Jane Doe", company: "Roe Ltd" }, "likely"],
  ["the same name and nothing else", jane, { name: "jane DOE" }, "likely"],
  ["a first name alone", { name: "Jane" }, { name: "Jane" }, "other"],
  ["somebody without a name", { company: "Acme" }, { company: "Acme" }, "other"],
  ["another name", jane, { name: "Joan Doe", company: "Acme" }, "other"],
])("%s", (_what, known, found, is) => {
  expect(likeness(fields(known), fields(found))).toBe(is);
});
