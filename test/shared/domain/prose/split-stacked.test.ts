import { expect, test } from "vitest";
import { splitStacked } from "../../../../shared/domain/prose/split-stacked.ts";

const stacked = (typed: string) => splitStacked(typed, () => false).stacked;

test.each([
  [
    "First name: Oona\nLast name: Kelly\nCompany: Kelly Tea\nMobile: 617-555-0111\nEmail: oona@example.com",
    "Oona Kelly\nKelly Tea\nMobile: 617-555-0111\noona@example.com",
  ],
  [
    "Name: Greta Lund\nFirma: Lund GmbH\nTelefon: +49 30 5550123\nE-Mail: greta@example.com\nPosition: Leiterin Vertrieb",
    "Greta Lund\nLund GmbH\nTel: +49 30 5550123\ngreta@example.com\nLeiterin Vertrieb",
  ],
  [
    "Name: Walt Kane\nCell: 617-555-0112\nEvent: Home Show\nNeeds: a website",
    "Walt Kane\nMobile: 617-555-0112\nmet at Home Show\nneeds a website",
  ],
])("what is filled in like a form is read like a card: %s", (typed, card) => {
  expect(stacked(typed)).toEqual([card]);
});

test("a heading above a card is not of it", () => {
  const card = "Xavier Ruiz\nCEO, Ruiz Imports\nxavier@example.com";
  expect(stacked(`Contact info:\n${card}`)).toEqual([card]);
});

test("other paragraphs stay as they are", () => {
  expect(splitStacked("1 done\nfind plumber", () => false)).toEqual({
    stacked: [],
    rest: "1 done\nfind plumber",
  });
});

test("a heading above a list, and a label above a line, stay where they were typed", () => {
  const typed = "At BNI today:\nDan Fox, plumber\nMia Cole, lawyer\n\nName: Chamber breakfast\nCost: 25";
  expect(splitStacked(typed, () => false)).toEqual({ stacked: [], rest: typed });
});
