import { expect, test } from "vitest";
import { mendedAddresses } from "../../../../shared/domain/cards/mended-addresses.ts";

const printed = new Set(["jane", "doe", "cfo", "e"]);

test.each([
  ["jane @example.com", "jane@example.com"],
  ["jane@example. com", "jane@example.com"],
  ["jane@acme.example, org", "jane@acme.example.org"],
  ["jane@example com", "jane@example.com"],
  ["jane. doe@example.com", "jane.doe@example.com"],
  ["jane doe@example.com", "jane.doe@example.com"],
  ["E J DOE@EXAMPLE.COM", "E J.DOE@EXAMPLE.COM"],
  ["hitp: //www.example.com", "http://www.example.com"],
  ["W https; //example.com", "W https://example.com"],
  ["httpwwww.example.com", "http://www.example.com"],
  ["W.WWW.EXAMPLE.COM", "www.EXAMPLE.COM"],
  ["jane.@example.com", "jane@example.com"],
  ["www example com", "www.example.com"],
  ["wwwexample.com", "www.example.com"],
])("%s was %s", (torn, whole) => {
  expect(mendedAddresses(torn, printed)).toBe(whole);
});

test.each([
  "E jane@example.com",
  "Mail jane@example.com",
  "dear friend@example.com",
  "@ +1 212 555 0143",
  "San José, CA 95167",
  "Webster & Sons, Co",
])("%s stays as it is", (text) => {
  expect(mendedAddresses(text, printed)).toBe(text);
});
