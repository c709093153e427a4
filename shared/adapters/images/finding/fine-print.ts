import { blurred, colorPlanes, type Plane, plane, type Raster } from "./color-planes.ts";

/** 1 where a photo has fine print, 0 elsewhere: thin strokes both ways, unlike edges, lines and tiles. */
export function finePrint(photo: Raster): Plane {
  const [light] = colorPlanes(photo);
  const [across, down] = [blurred(strokes(light, 1), 4), blurred(strokes(light, light.width), 4)];
  const print = plane(light.width, light.height);
  across.data.forEach((share, i) => {
    if (Math.min(share, down.data[i] ?? 0) > 0.1) print.data[i] = 1;
  });
  return print;
}

/** What is darker, or lighter, than what lies on both sides of it. */
function strokes({ data, width, height }: Plane, step: number): Plane {
  const closed = outermost(outermost(data, step, 1), step, -1);
  const opened = outermost(outermost(data, step, -1), step, 1);
  const thin = plane(width, height);
  data.forEach((value, i) => {
    const change = Math.max((closed[i] ?? 0) - value, value - (opened[i] ?? 0));
    if (change > leastChange) thin.data[i] = 1;
  });
  return thin;
}

const leastChange = 12;
const reach = 3;

/** The largest (`sign` 1) or smallest (`sign` -1) value within reach of each place. */
function outermost(data: Float32Array, step: number, sign: 1 | -1): Float32Array {
  const picked = new Float32Array(data.length);
  for (let i = 0; i < data.length; i += 1) {
    let best = data[i] ?? 0;
    for (let at = i - reach * step; at <= i + reach * step; at += step) {
      const value = data[at] ?? best;
      if ((value - best) * sign > 0) best = value;
    }
    picked[i] = best;
  }
  return picked;
}
