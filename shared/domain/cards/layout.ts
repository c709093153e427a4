import type { Fragment } from "./fragment.ts";

/** `below` follows `above` in the same column, with no more than a line's space between them. */
export function isRightBelow(above: Fragment, below: Fragment): boolean {
  const gap = below.box.top - (above.box.top + above.box.height);
  const least = Math.min(above.box.height, below.box.height);
  const most = Math.max(above.box.height, below.box.height);
  return gap < 1.3 * most && middle(below) - middle(above) > 0.3 * least && shareColumn(above, below);
}

/** They stand at the same left edge, right edge or middle, or one spans the other. */
function shareColumn(a: Fragment, b: Fragment): boolean {
  const overlap = Math.min(right(a), right(b)) - Math.max(a.box.left, b.box.left);
  return overlap > 0.3 * Math.min(a.box.width, b.box.width);
}

/** Printed in letters of about one size. */
export function isSameSize(a: Fragment, b: Fragment): boolean {
  return Math.abs(Math.log2(a.size / b.size)) < 0.35;
}

const middle = ({ box }: Fragment): number => box.top + box.height / 2;
const right = ({ box }: Fragment): number => box.left + box.width;
