import type { Quad } from "../../../shared/adapters/images/finding/geometry.ts";
import type { Random } from "../printed-cards/random.ts";
import type { Size } from "./tables.ts";

const svgOf = ({ width, height }: Size, inside: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`);

/** What the cards' shadows take from the table: to be blurred. */
export function cardShadows(size: Size, quads: readonly Quad[], random: Random): Buffer {
  const reach = 2 + 7 * random.next();
  const [dx, dy] = [reach * (2 * random.next() - 1), reach * random.next()];
  const dark = 0.15 + 0.4 * random.next();
  const polygons = quads.map(
    (quad) =>
      `<polygon points="${quad.map(([x, y]) => `${x + dx},${y + dy}`).join(" ")}" fill="#000" fill-opacity="${dark}"/>`,
  );
  return svgOf(size, polygons.join(""));
}

/** Light from one side, and where `isHard` a shadow with an edge, of a window's frame or of the person. */
export function unevenLight(size: Size, isHard: boolean, random: Random): Buffer {
  const { width, height } = size;
  const [bright, dark] = [0.3 * random.next(), 0.4 * random.next()];
  const gradient = `<linearGradient id="light" x1="${random.next()}" y1="0" x2="${random.next()}" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="${bright}"/><stop offset="1" stop-color="#000" stop-opacity="${dark}"/></linearGradient>`;
  const at = (0.2 + 0.6 * random.next()) * width;
  const lean = (random.next() - 0.5) * width;
  const edge = isHard
    ? `<polygon points="${at},0 ${width},0 ${width},${height} ${at + lean},${height}" fill="#000" fill-opacity="${0.2 + 0.3 * random.next()}"/>`
    : "";
  return svgOf(size, `<defs>${gradient}</defs>${edge}<rect width="100%" height="100%" fill="url(#light)"/>`);
}

/** A lamp's reflection somewhere. */
export function glare(size: Size, random: Random): Buffer {
  const { width, height } = size;
  const spot = `<radialGradient id="glare"><stop offset="0" stop-color="#fff" stop-opacity="0.9"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>`;
  return svgOf(
    size,
    `<defs>${spot}</defs><ellipse cx="${random.next() * width}" cy="${random.next() * height}" rx="${0.16 * width}" ry="${0.1 * width}" fill="url(#glare)"/>`,
  );
}

/** Fingers that reach in from the rim. */
export function fingers(size: Size, random: Random): Buffer {
  const { width, height } = size;
  const skin = random.pick(["#c99777", "#8d5a3c", "#e0b496", "#5e3a26"]);
  const fromLeft = random.chance(0.5);
  const top = (0.3 + 0.4 * random.next()) * height;
  const thick = 0.05 * width;
  const long = (0.1 + 0.08 * random.next()) * width;
  const finger = (i: number) =>
    `<ellipse cx="${fromLeft ? 0 : width}" cy="${top + i * thick * 1.5}" rx="${long * (1 - 0.15 * i)}" ry="${thick}" fill="${skin}" stroke="#00000033" stroke-width="4"/>`;
  return svgOf(size, [0, 1, 2].map(finger).join(""));
}

/** A pen, a cup or a phone that lies about in a corner. */
export function clutter(size: Size, random: Random): Buffer {
  const { width, height } = size;
  const [x, y] = [random.pick([0.02, 0.9]) * width, random.pick([0.03, 0.85]) * height];
  const thing = random.pick([
    `<rect x="${x}" y="${y}" width="${0.5 * width}" height="14" rx="7" fill="#1d3f8f" transform="rotate(${random.between(-40, 40)} ${x} ${y})"/>`,
    `<circle cx="${x}" cy="${y}" r="${0.12 * width}" fill="#efece6" stroke="#b9b4aa" stroke-width="10"/><circle cx="${x}" cy="${y}" r="${0.09 * width}" fill="#4a2f20"/>`,
    `<rect x="${x - 0.12 * width}" y="${y - 0.1 * height}" width="${0.2 * width}" height="${0.36 * height}" rx="18" fill="#111" transform="rotate(${random.between(-20, 20)} ${x} ${y})"/>`,
  ]);
  return svgOf(size, thing);
}
