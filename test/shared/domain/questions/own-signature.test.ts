import { expect, test } from "vitest";
import { ownSignature } from "../../../../shared/domain/questions/own-signature.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const signed = (text: string, name = "Ann Miller") =>
  ownSignature(mailFromAnn({ parsed: { text, from: [{ name, email: "ann@example.com" }] } }).parsed);

test.each([
  "at BNI\n\n-- \nAnn Miller\nBookkeeper\nMiller Books\n(212) 555-0110",
  "1 done\n\nBest regards\nAnn Miller\nBookkeeper\nMiller Books\n(212) 555-0110",
  "1 done\n\nAnn Miller\nBookkeeper\nMiller Books\n(212) 555-0110\n\n> 1. Jane Doe\n> Owner, Doe Bakery",
])("a signature is read: %j", (text) => {
  expect(signed(text)).toMatchObject({
    name: "Ann Miller",
    title: "Bookkeeper",
    company: "Miller Books",
    phones: [{ number: "(212) 555-0110" }],
  });
});

test.each([
  "Chamber breakfast",
  "1 done\n2 skip\n\nAnn Miller",
  "1 done\n\nAnn",
  "fix 1 phone (212) 555-0110\nevent Harbor Company on 3 dec",
  "Chamber breakfast\n\nOn Tuesday Nextday wrote:\n> 1. Jane Doe\n>    Owner, Doe Bakery\n>    (212) 555-0143",
  "1 done\n\nSent from my iPhone",
])("no signature that says more than a name: %j", (text) => {
  expect(signed(text)).toBeNull();
});
