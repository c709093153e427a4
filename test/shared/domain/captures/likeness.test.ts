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
  [
    "the same address, the name another form of it",
    jane,
    { name: "Janie Doe-Smith", emails: jane.emails },
    "likely",
  ],
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
  expect(likeness(fields(known), fields(found), true)).toBe(is);
});

const sharing = (one: string, other: string, isRead: boolean) =>
  (["phone", "email"] as const).map((by) => {
    const way: Some = by === "phone" ? { phone: "+12125550143" } : { emails: ["office@example.com"] };
    return likeness(fields({ name: one, ...way }), fields({ name: other, ...way }), isRead);
  });

test.each([
  ["Tom Fox", "Tim Fox"],
  ["Jan Fox", "Dan Fox"],
  ["Maria Lopez", "Mario Lopez"],
  ["Ann Lee", "Ian Lee"],
  ["Mark Bell", "Mary Bell"],
  ["Mary Hill", "Gary Hill"],
  ["Jo Li", "Al Li"],
  ["John Smith Sr.", "John Smith Jr."],
])("%s and %s share a number or an address: it is asked, typed or read", (one, other) => {
  expect(sharing(one, other, false)).toEqual(["likely", "likely"]);
  expect(sharing(one, other, true)).toEqual(["likely", "likely"]);
});

test.each([
  ["Jane Doe", "Jame Doe", "same", "likely"],
  ["Barnaby Poe", "Bamaby Poe", "same", "likely"],
  ["Jane Doe", "JANE M. DOE", "same", "same"],
  ["John Smith", "John Smith Jr.", "likely", "likely"],
  ["Jane Doe", "Tom Roe", "other", "other"],
])("%s and %s: %s where a photo was read, %s where it was typed or stated", (one, other, read, typed) => {
  expect(sharing(one, other, true)).toEqual([read, read]);
  expect(sharing(one, other, false)).toEqual([typed, typed]);
});

test.each([
  ["First", "First National Bank", "likely"],
  ["American", "American Airlines", "likely"],
  ["Acme Inc.", "Acme GmbH & Co. KG", "same"],
])("John Smith of %s and of %s: %s", (company, other, is) => {
  const john = (of: string) => fields({ name: "John Smith", company: of });
  expect(likeness(john(company), john(other), false)).toBe(is);
});
