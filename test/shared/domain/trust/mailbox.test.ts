import { expect, test } from "vitest";
import { addressIn, mailboxOf } from "../../../../shared/domain/trust/mailbox.ts";

const isOneMailbox = (one: string, other: string) => {
  const [first, second] = [addressIn(one), addressIn(other)];
  return first !== null && second !== null && mailboxOf(first) === mailboxOf(second);
};

test.each([
  ["case", "ann@example.com", "Ann@EXAMPLE.com"],
  ["Gmail's dots", "ann.lee@gmail.com", "annlee@gmail.com"],
  ["what follows a plus at Gmail", "annlee@gmail.com", "ann.lee+cards@gmail.com"],
  ["Gmail's other name", "annlee@gmail.com", "annlee@googlemail.com"],
])("%s makes no other mailbox", (_, one, other) => {
  expect(isOneMailbox(one, other)).toBe(true);
});

test.each([
  ["a plus elsewhere", "ann@example.com", "ann+x@example.com"],
  ["dots elsewhere", "ann.lee@example.com", "annlee@example.com"],
  ["a subdomain", "ann@example.com", "ann@mail.example.com"],
  ["a trailing dot", "ann@example.com", "ann@example.com."],
  ["a Cyrillic а", "ann@example.com", "аnn@example.com"],
  ["a Cyrillic domain", "ann@example.com", "ann@exаmple.com"],
  ["its punycode", "ann@example.com", "ann@xn--exmple-4nf.com"],
  ["the Kelvin sign", "kate@example.com", "\u212Aate@example.com"],
  ["the long s", "sue@example.com", "\u017Fue@example.com"],
  ["the dotless i", "iris@example.com", "\u0131ris@example.com"],
  ["full width", "ann@example.com", "ａnn@example.com"],
  ["a full-width at", "ann@example.com", "ann＠example.com"],
  ["a zero-width space", "ann@example.com", "ann\u200B@example.com"],
  ["a soft hyphen", "ann@example.com", "an\u00ADn@example.com"],
  ["a null", "ann@example.com", "ann@example.com\0"],
  ["quotes", "ann@example.com", '"ann"@example.com'],
  ["an encoded word", "ann@example.com", "=?utf-8?q?ann?=@example.com"],
  ["a gmail.com before the end", "annlee@gmail.com", "annlee@gmail.com.example.net"],
  ["a dot at Gmail's own subdomain", "annlee@gmail.com", "ann.lee@mail.gmail.com"],
])("%s makes another", (_, one, other) => {
  expect(isOneMailbox(one, other)).toBe(false);
});

test.each([
  "",
  "ann",
  "@example.com",
  "ann@",
  "ann@localhost",
  "ann@a@example.com",
  "ann doe@example.com",
  `${"a".repeat(65)}@example.com`,
])("%j is no address", (text) => {
  expect(addressIn(text)).toBeNull();
});

test("a long run of anything is told at once", () => {
  for (const letter of ["a", ".", "@", "-", "a.", "a@"]) expect(addressIn(letter.repeat(100_000))).toBeNull();
});
