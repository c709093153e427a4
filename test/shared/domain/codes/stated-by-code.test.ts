import { expect, test } from "vitest";
import { statedByCode } from "../../../../shared/domain/codes/stated-by-code.ts";

test("a vCard states a person", () => {
  const { fields } = statedByCode("BEGIN:VCARD\nN:Doe;Jane\nTEL:+1 212 555 0143\nEND:VCARD");
  expect(fields).toMatchObject({ name: "Jane Doe", phones: [{ e164: "+12125550143" }] });
});

test("a MeCard states a person; empty fields say nothing", () => {
  const { fields, notes } = statedByCode(
    "MECARD:N:León Montañez,Octavio;ORG:Falcon Textiles S.L.;TEL:+34 912 555 010;EMAIL:;URL:www.example.org;ADR:,,Calle Falsa 1\\, 2º,Madrid,,28001,ES;NOTE:a\\;b;;",
  );
  expect(fields).toMatchObject({
    name: "Octavio León Montañez",
    company: "Falcon Textiles S.L.",
    emails: [],
    urls: ["www.example.org"],
    address: "Calle Falsa 1, 2º, Madrid, 28001, ES",
  });
  expect(fields.phones[0]?.number).toBe("+34 912 555 010");
  expect(notes).toEqual(["a;b"]);
});

test.each([
  ["https://www.linkedin.com/in/jane-doe?trk=qr", { social: [{ network: "linkedin", handle: "jane-doe" }] }],
  ["mailto:jane@example.com?subject=Hi", { emails: ["jane@example.com"] }],
  ["MATMSG:TO:jane@example.com;SUB:Hi;;", { emails: ["jane@example.com"] }],
])("%s", (payload, fields) => {
  expect(statedByCode(payload).fields).toMatchObject(fields);
});

test("another link is kept as a note, and followed by nobody", () => {
  expect(statedByCode("https://example.com/card/jane").notes).toEqual([
    "Code on the card: https://example.com/card/jane",
  ]);
});

test.each(["WIFI:S:guest;P:secret;;", "", "12345", "BEGIN:VCARD"])("%j states nothing", (payload) => {
  const { fields, notes } = statedByCode(payload);
  expect([fields.name, fields.emails, fields.phones, notes]).toEqual([null, [], [], []]);
});
