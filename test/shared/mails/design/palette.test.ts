import { expect, test } from "vitest";
import { type Colour, palette } from "../../../../shared/mails/design/palette.ts";

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const texts: readonly (readonly [Colour, Colour])[] = [
  ["ink", "page"],
  ["ink", "card"],
  ["ink", "wash"],
  ["ink", "amber"],
  ["muted", "page"],
  ["muted", "card"],
  ["muted", "wash"],
  ["green", "page"],
  ["green", "card"],
  ["green", "wash"],
  ["onButton", "button"],
  ["onAmber", "amber"],
  ["onAmber", "card"],
  ["onSlate", "slate"],
];

test.each(texts)("%s on %s is easy to read by day and by night (4.5 to 1 or better)", (text, ground) => {
  for (const light of ["light", "dark"] as const)
    expect(contrast(palette[text][light], palette[ground][light]), light).toBeGreaterThanOrEqual(4.5);
});
