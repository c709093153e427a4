import { expect, test } from "vitest";
import { mendedHost } from "../../../../shared/domain/cards/mended-hosts.ts";

const box = { left: 0, top: 0, width: 1, height: 0.1 };
const texts = [{ text: "Halcyon Builders Ltd", confidence: 0.97 }];
const mended = (value: string, confidence: number) =>
  mendedHost({ value, confidence, box }, { texts, country: "FR" }).value;

test.each([
  ["jane@acme.corn", "jane@acme.com"],
  ["www.acme.f", "www.acme.fr"],
  ["jane@outiook.com", "jane@outlook.com"],
  ["https://haleyonbuilders.com/team", "https://halcyonbuilders.com/team"],
  ["jane@haleyon-bullders.com", "jane@halcyon-builders.com"],
])("%s, read badly, was %s", (seen, printed) => {
  expect(mended(seen, 0.7)).toBe(printed);
});

test("a mail provider that is one letter off is mended, however well it was read", () => {
  expect(mended("jane@outiook.com", 0.98)).toBe("jane@outlook.com");
});

test.each(["jane@haleyonbuilders.com", "jane@otherfirm.com", "jane@mail.com", "jane@ymail.com"])(
  "%s, read well, stays",
  (address) => {
    expect(mended(address, 0.98)).toBe(address);
  },
);
