import sharp from "sharp";
import { expect, test } from "vitest";
import { chartInks } from "../../../../shared/mails/charts/chart-inks.ts";
import { linesChart } from "../../../../shared/mails/charts/lines-chart.ts";

/** The colours of a column of the picture that are opaque, from the top down. */
async function column(png: Uint8Array, x: number): Promise<readonly string[]> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const inks = Array.from({ length: info.height }, (_, y) => {
    const at = (y * info.width + x) * info.channels;
    return data[at + 3] === 255 ? [...data.subarray(at, at + 3)].join(",") : "";
  });
  return [...new Set(inks.filter((ink) => ink !== ""))];
}

const [gain, cost, ground] = [chartInks.gain, chartInks.cost, chartInks.ground].map((ink) => ink.join(","));

test("a chart is a picture that another program opens, on a transparent ground", async () => {
  const png = linesChart([{ ink: "gain", values: [0, 5, 10] }]);
  const { format, width, height, hasAlpha } = await sharp(png).metadata();
  expect({ format, width, height, hasAlpha }).toEqual({
    format: "png",
    width: 1040,
    height: 360,
    hasAlpha: true,
  });
  const { data } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect(data[3]).toBe(0);
});

test("the greater line lies above the smaller one, and both above zero", async () => {
  const png = linesChart([
    { ink: "gain", values: [0, 50, 100] },
    { ink: "cost", values: [40, 40, 40] },
  ]);
  expect(await column(png, 1000)).toEqual([gain, cost, ground]);
  expect(await column(png, 60)).toEqual([cost, gain, ground]);
});

test.each([[[]], [[0, 0, 0]], [[-5, 3]], [[7]]])("%j can be drawn, whatever it is", async (values) => {
  expect((await sharp(linesChart([{ ink: "cost", values }])).metadata()).width).toBe(1040);
});
