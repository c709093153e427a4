import sharp from "sharp";
import { expect, test } from "vitest";
import { chartInks } from "../../../../shared/mails/charts/chart-inks.ts";
import { columnsChart } from "../../../../shared/mails/charts/columns-chart.ts";

/** How many pixels of each row of ink there are in the given part of the picture. */
async function heights(png: Uint8Array, [from, to]: readonly [number, number]) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const tall = (ink: readonly number[]): number => {
    const columns = Array.from({ length: to - from }, (_, x) =>
      Array.from({ length: info.height }, (_, y) => (y * info.width + x + from) * info.channels),
    );
    const counts = columns.map(
      (pixels) => pixels.filter((at) => isInk(data.subarray(at, at + 4), ink)).length,
    );
    return Math.max(...counts);
  };
  return { gain: tall(chartInks.gain), cost: tall(chartInks.cost) };
}

const isInk = (pixel: Uint8Array, ink: readonly number[]): boolean =>
  pixel[3] === 255 && ink.every((part, index) => pixel[index] === part);

const halves = [
  [0, 520],
  [520, 1040],
] as const;

test("each group has its columns in its own part, to one scale", async () => {
  const png = columnsChart([
    { gain: 3000_00, cost: 1000_00 },
    { gain: 500_00, cost: 1500_00 },
  ]);
  const [left, right] = await Promise.all(halves.map((half) => heights(png, half)));
  const whole = left?.gain ?? 0;
  expect(whole).toBeGreaterThan(200);
  const shares = [left?.cost, right?.gain, right?.cost].map((tall) => (tall ?? 0) / whole);
  for (const [index, share] of [1 / 3, 1 / 6, 1 / 2].entries()) expect(shares[index]).toBeCloseTo(share, 1);
});

test.each([[[]], [[{ gain: 0, cost: 0 }]], [[{ gain: -50, cost: 20 }]]])(
  "%j can be drawn, whatever it is",
  async (pairs) => {
    const { format, width, hasAlpha } = await sharp(columnsChart(pairs)).metadata();
    expect({ format, width, hasAlpha }).toEqual({ format: "png", width: 1040, hasAlpha: true });
  },
);
