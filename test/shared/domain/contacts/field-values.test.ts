import { expect, test } from "vitest";
import { isEmail, isPhone, isWebsite } from "../../../../shared/domain/contacts/field-values.ts";

test.each(["jane@example.com", "j.doe+nd@mail.example.co.uk", "jürgen@müller.example", "o'neil@example.org"])(
  "%s is an email address",
  (value) => {
    expect(isEmail(value)).toBe(true);
  },
);

test.each([
  "jane",
  "jane@",
  "@example.com",
  "jane@example",
  "jane doe@example.com",
  "a@b@example.com x",
  "jane@ex..com",
  "jane@-x.com",
])("%s is no email address", (value) => {
  expect(isEmail(value)).toBe(false);
});

test.each(["+1 212 555 0143", "(212) 555-0143", "212.555.0143 ext 12", "+49 30 / 5550143", "0305550143"])(
  "%s is a phone number",
  (value) => {
    expect(isPhone(value)).toBe(true);
  },
);

test.each(["12345", "call me", "1234567890123456", "555+0143123", "+1 212 555 0143 or 0144"])(
  "%s is no phone number",
  (value) => {
    expect(isPhone(value)).toBe(false);
  },
);

test.each(["example.com", "https://www.example.com/jane?x=1", "müller.example"])(
  "%s is a website",
  (value) => {
    expect(isWebsite(value)).toBe(true);
  },
);

test.each(["example", "my site.com", "ftp://example", "1.5"])("%s is no website", (value) => {
  expect(isWebsite(value)).toBe(false);
});
