/** Pixels, row by row, red, green, blue. */
export type Raster = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** One value a pixel, row by row. */
export type Plane = { readonly data: Float32Array; readonly width: number; readonly height: number };

/** Light, red against green, and yellow against blue: distances in them are roughly as the eye sees them. */
export type ColorPlanes = readonly [light: Plane, redGreen: Plane, yellowBlue: Plane];

export const plane = (width: number, height: number): Plane => ({
  data: new Float32Array(width * height),
  width,
  height,
});

export function colorPlanes({ data, width, height }: Raster): ColorPlanes {
  const planes: ColorPlanes = [plane(width, height), plane(width, height), plane(width, height)];
  const [light, redGreen, yellowBlue] = planes;
  for (let i = 0, p = 0; i < width * height; i += 1, p += 3) {
    const [r, g, b] = [data[p] ?? 0, data[p + 1] ?? 0, data[p + 2] ?? 0];
    light.data[i] = 0.3 * r + 0.59 * g + 0.11 * b;
    redGreen.data[i] = 0.6 * (r - g);
    yellowBlue.data[i] = 0.5 * ((r + g) / 2 - b);
  }
  return planes;
}

/** Each pixel the mean of those up to `radius` away; at the rim, of those that are there. */
export function blurred(image: Plane, radius: number): Plane {
  return acrossColumns(acrossRows(image, radius), radius);
}

function acrossRows({ data, width, height }: Plane, radius: number): Plane {
  const result = plane(width, height);
  for (let y = 0; y < height; y += 1)
    meanAlong({ from: data, to: result.data, start: y * width, step: 1, count: width }, radius);
  return result;
}

function acrossColumns({ data, width, height }: Plane, radius: number): Plane {
  const result = plane(width, height);
  for (let x = 0; x < width; x += 1)
    meanAlong({ from: data, to: result.data, start: x, step: width, count: height }, radius);
  return result;
}

type Run = {
  readonly from: Float32Array;
  readonly to: Float32Array;
  readonly start: number;
  readonly step: number;
  readonly count: number;
};

function meanAlong({ from, to, start, step, count }: Run, radius: number): void {
  let sum = 0;
  let held = 0;
  for (let i = -radius; i < count; i += 1) {
    const entering = i + radius;
    if (entering < count) {
      sum += from[start + entering * step] ?? 0;
      held += 1;
    }
    const leaving = i - radius - 1;
    if (leaving >= 0) {
      sum -= from[start + leaving * step] ?? 0;
      held -= 1;
    }
    if (i >= 0) to[start + i * step] = sum / held;
  }
}
