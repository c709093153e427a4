import type { Fragment } from "./fragment.ts";
import type { TextLine } from "./text-line.ts";

type Box = TextLine["box"];
/** What has a place. */
export type Boxed = { readonly box: Box };

/** `below` follows `above` in the same column, with no more than a line's space between them. */
export function isRightBelow(above: Boxed, below: Boxed): boolean {
  const gap = below.box.top - (above.box.top + above.box.height);
  const least = Math.min(above.box.height, below.box.height);
  const most = Math.max(above.box.height, below.box.height);
  return gap < 1.3 * most && middle(below) - middle(above) > 0.3 * least && shareColumn(above, below);
}

/** They stand at the same left edge, right edge or middle, or one spans the other. */
function shareColumn(a: Boxed, b: Boxed): boolean {
  const overlap = Math.min(right(a), right(b)) - Math.max(a.box.left, b.box.left);
  return overlap > 0.3 * Math.min(a.box.width, b.box.width);
}

/** At the left, at the right or in the middle they are in line, within a share of the smaller one's height. */
export function sharesEdge(a: Boxed, b: Boxed, within: number): boolean {
  const near = within * Math.min(a.box.height, b.box.height);
  const center = ({ box }: Boxed) => box.left + box.width / 2;
  return [a.box.left - b.box.left, right(a) - right(b), center(a) - center(b)].some(
    (off) => Math.abs(off) < near,
  );
}

/** Printed in letters of about one size. */
export function isSameSize(a: Fragment, b: Fragment): boolean {
  return Math.abs(Math.log2(a.size / b.size)) < 0.35;
}

/** The box around those of the fragments that stand on the first, or on the last, of their lines. */
export function boxOnLine(fragments: readonly Fragment[], which: "first" | "last"): Boxed {
  const line = which === "first" ? fragments[0]?.line : fragments.at(-1)?.line;
  return { box: unitedBox(fragments.filter((each) => each.line === line).map(({ box }) => box)) };
}

/** The box around all. */
export function unitedBox(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(...boxes.map((box) => box.left + box.width)) - left;
  const height = Math.max(...boxes.map((box) => box.top + box.height)) - top;
  return { left, top, width, height };
}

export const middle = ({ box }: Boxed): number => box.top + box.height / 2;
const right = ({ box }: Boxed): number => box.left + box.width;
