import { expect, test } from "vitest";
import { markerOf, tokenInText } from "../../../../shared/domain/threads/marker.ts";

const token = "abcdefghijklmnopqrstuvwxyz";
const newer = "234567abcdefghijklmnopqrst";

test("a quoted mail still tells which one was answered", () => {
  expect(tokenInText(`1 done\n\n> Good morning\n> ${markerOf(token)}\n`)).toBe(token);
  expect(tokenInText(`> > ref\n> > nd-${token}`)).toBe(token);
});

test("of several mails in a quoted conversation the newest counts, which stands first", () => {
  expect(tokenInText(`ok\n> ${markerOf(newer)}\n> > ${markerOf(token)}`)).toBe(newer);
});

test.each(["", "nd-short", `and-${token}`, `nd-${token}x`, "ref nd-ABCDEFGHIJKLMNOPQRSTUVWXYZ"])(
  "%j holds no marker",
  (text) => {
    expect(tokenInText(text)).toBeNull();
  },
);
