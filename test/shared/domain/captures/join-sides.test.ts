import { expect, test } from "vitest";
import { type JoinedPhoto, joinSides } from "../../../../shared/domain/captures/join-sides.ts";
import { cardReading, phone, photoOf } from "../../../fixtures/card-readings.ts";

const jane = cardReading({ name: "Jane Doe", company: "Acme", emails: ["jane@acme.example"] });
const bob = cardReading({ name: "Bob Roe", company: "Bolt Ltd", emails: ["bob@bolt.example"] });
const fieldsOf = (photo: JoinedPhoto | undefined) =>
  photo?.kind === "read" ? photo.cards.map(({ reading }) => reading?.fields) : photo?.kind;

test("a back adds its site, address and services to the front before it", () => {
  const back = cardReading(
    { urls: ["www.acme.example/team"], address: "1 Example St" },
    { notes: ["Payroll", "Tax"] },
  );
  const [front, side] = joinSides([photoOf(jane), photoOf(back)]);
  expect(fieldsOf(front)).toMatchObject([
    { name: "Jane Doe", address: "1 Example St", urls: ["www.acme.example/team"] },
  ]);
  expect(front).toMatchObject({ cards: [{ reading: { notes: ["Payroll", "Tax"] } }] });
  expect(side).toEqual({ kind: "other-side" });
});

test("a back that came first goes with the front behind it, and both may be in one photo", () => {
  const back = cardReading({ company: "Acme Corporation", phones: [phone("555-0143")] });
  expect(fieldsOf(joinSides([photoOf(back), photoOf(jane)])[1])).toMatchObject([
    { phones: [{ number: "555-0143" }] },
  ]);
  const [both] = joinSides([photoOf(jane, back)]);
  expect(fieldsOf(both)).toMatchObject([{ name: "Jane Doe", phones: [{ number: "555-0143" }] }]);
});

test("a back goes with the card whose company it names", () => {
  const back = cardReading({ company: "ACME", address: "1 Example St" });
  const [first, second] = joinSides([photoOf(jane), photoOf(bob), photoOf(back)]);
  expect(fieldsOf(first)).toMatchObject([{ address: "1 Example St" }]);
  expect(fieldsOf(second)).toMatchObject([{ address: null }]);
});

test("another company's card without a name stays by itself", () => {
  const shop = cardReading({ company: "Corner Shop", phones: [phone("555-0110")], urls: ["shop.example"] });
  expect(joinSides([photoOf(jane), photoOf(shop)]).map((photo) => photo.kind)).toEqual(["read", "read"]);
});

test("the same card once more, or in another language, is one contact", () => {
  const again = cardReading({ name: "JANE DOE", title: "Directora", emails: ["jane@acrne.example"] });
  const [front, side] = joinSides([photoOf(jane), photoOf(again)]);
  expect(fieldsOf(front)).toMatchObject([{ title: "Directora", emails: ["jane@acme.example"] }]);
  expect(side).toEqual({ kind: "other-side" });
});

test("people of one name and other numbers are two", () => {
  const other = cardReading({ name: "Jane Doe", emails: ["jd@elsewhere.example"] });
  expect(joinSides([photoOf(jane), photoOf(other)]).map((photo) => photo.kind)).toEqual(["read", "read"]);
});

test("what could not be read stays told", () => {
  const unreadable = { kind: "unreadable", why: "no-text" } as const;
  expect(joinSides([unreadable, photoOf(jane)])[0]).toEqual(unreadable);
});

test("an address that was typed beside a card is kept, however near the one that was read", () => {
  const typed = cardReading({ name: "Jane Doe", emails: ["jan@acme.example"] }, { source: "text" });
  expect(fieldsOf(joinSides([photoOf(jane), photoOf(typed)])[0])).toMatchObject([
    { emails: ["jane@acme.example", "jan@acme.example"] },
  ]);
});
