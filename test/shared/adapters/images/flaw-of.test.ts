import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { flawOf } from "../../../../shared/adapters/images/flaw-of.ts";

const card = `<svg xmlns="http://www.w3.org/2000/svg" width="1050" height="600"><rect width="100%" height="100%" fill="#f4f1ea"/>
  <text x="60" y="140" font-size="54">Jane Doe</text><text x="60" y="220" font-size="32">jane.doe@example.com</text>
  <text x="60" y="280" font-size="32">+1 (212) 555-0143</text></svg>`;
const sharpCard = sharp(await sharp(Buffer.from(card)).flatten().png().toBuffer());

async function flawIn(picture: Sharp) {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return flawOf({ data, width: info.width, height: info.height });
}

test.each([
  ["a sharp card has none", sharpCard.clone(), null],
  ["a little softness does not matter", sharpCard.clone().blur(1.2), null],
  ["a shaken hand blurs", sharpCard.clone().blur(6), "blurred"],
  ["at night it is too dark", sharpCard.clone().linear(0.2, 0), "too-dark"],
  ["from afar it is too small", sharpCard.clone().resize(200), "too-small"],
  ["a dark card with light letters is not too dark", sharpCard.clone().negate(), null],
])("%s", async (_, picture, flaw) => {
  expect(await flawIn(picture)).toBe(flaw);
});
