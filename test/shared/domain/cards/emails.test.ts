import { expect, test } from "vitest";
import { findEmails } from "../../../../shared/domain/cards/emails.ts";

test.each([
  ["jane.doe@example.com", ["jane.doe@example.com"]],
  ["E: Jane_D@Mail.Example.co.uk | info@example.org", ["jane_d@mail.example.co.uk", "info@example.org"]],
  ["o'neil+cards@example.com", ["o'neil+cards@example.com"]],
  ["follow @acme", []],
  ["2 @ 5", []],
])("%s holds %j", (text, emails) => {
  expect(findEmails(text).map(({ value }) => value)).toEqual(emails);
});

test("it is told where in the text an address stands", () => {
  expect(findEmails("E: a.b@example.com")[0]).toMatchObject({ start: 3, end: 18 });
});
