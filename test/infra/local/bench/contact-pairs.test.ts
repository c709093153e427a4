import { expect, test } from "vitest";
import { contactPairs } from "../../../../infra/local/bench/contact-pairs.ts";
import type { ContactFields } from "../../../../shared/domain/contacts/contact.ts";
import { noDetails } from "../../../../shared/domain/contacts/no-details.ts";

const read = (name: string, emails: readonly string[]): ContactFields => ({
  ...noDetails,
  name,
  title: null,
  company: null,
  emails: [...emails],
  phones: [],
  urls: [],
  address: null,
});
const truth = (name: string, emails: readonly string[]) => ({
  name,
  emails: [...emails],
  phones: [],
  urls: [],
});

const names = (...args: Parameters<typeof contactPairs>) =>
  contactPairs(...args).map((pair) => [pair.truth?.name ?? null, pair.read?.name ?? null]);

const jane = truth("Jane Doe", ["jane@example.com"]);
const john = truth("John Roe", ["john@example.com"]);

test("each is beside whom they are most like, an email telling more than a name", () => {
  const reads = [read("Jane Doe", ["john@example.com"]), read("Jan Doe", ["jane@example.com"])];
  expect(names([john, jane], reads)).toEqual([
    ["John Roe", "Jane Doe"],
    ["Jane Doe", "Jan Doe"],
  ]);
});

test("who was missed and who was invented stand alone", () => {
  const reads = [read("Jane Doe", []), read("Acme", [])];
  expect(names([jane, john], reads)).toEqual([
    ["Jane Doe", "Jane Doe"],
    ["John Roe", null],
    [null, "Acme"],
  ]);
});

test("the only two of a photo are a pair, however unlike", () => {
  expect(names([jane], [read("Jame Boe", [])])).toEqual([["Jane Doe", "Jame Boe"]]);
  expect(names([], [read("Menu", [])])).toEqual([[null, "Menu"]]);
  expect(names([jane], [])).toEqual([["Jane Doe", null]]);
});
