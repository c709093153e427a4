import { expect, test } from "vitest";
import { letterhead } from "../../../../infra/local/pictures/samples/letterhead.ts";
import { mailtoCommand, mailtoPerson } from "../../../../shared/mails/design/mailto.ts";
import { phoneLink } from "../../../../shared/mails/design/phone-link.ts";
import { websiteLink } from "../../../../shared/mails/design/website-link.ts";

test("a command's link opens an answer to this mail with the command as its subject", () => {
  expect(mailtoCommand(letterhead, "1 done")).toBe(`mailto:${letterhead.replyAddress}?subject=1%20done`);
  expect(mailtoCommand(letterhead, "3 note a&b=c?\r\nBcc: x")).toMatch(
    /subject=3%20note%20a%26b%3Dc%3F%20Bcc%3A%20x$/,
  );
  expect(mailtoCommand(letterhead, "é".repeat(5000)).length).toBeLessThan(2000);
});

test.each([
  ["jane@example.com", "mailto:jane@example.com?subject=Hello"],
  ["o'neil+work@example.com", "mailto:o'neil%2Bwork@example.com?subject=Hello"],
  ["jane@example.com?bcc=all@example.com", null],
  ["jane", null],
  ["jane@exam ple.com", null],
])("a mail to %s", (address, link) => {
  expect(mailtoPerson(address, "Hello")).toBe(link);
});

test.each([
  ["+12125550142", "(212) 555-0142", "tel:+12125550142"],
  [null, "+49 (0)30 123-456", "tel:+49030123456"],
  [null, "555-0142", "tel:5550142"],
  [null, "call me", null],
  [null, "12", null],
])("the number %s, printed as %s, is called by %s", (e164, number, link) => {
  expect(phoneLink({ e164, number })).toBe(link);
});

test.each([
  ["www.example.com", "https://www.example.com"],
  ["http://example.com/shop?a=1", "https://example.com/shop?a=1"],
  ["HTTPS://Example.com", "https://Example.com"],
  ["bücher.example", "https://bücher.example"],
  ["javascript:alert(1)", null],
  ["example", null],
  ["https://user@evil.example", null],
  ["exa mple.com", null],
])("the website %s is opened as %s", (printed, link) => {
  expect(websiteLink(printed)).toBe(link);
});
