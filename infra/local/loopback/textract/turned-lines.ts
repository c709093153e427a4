import type { TextBox } from "./text-box.ts";

/** A box, and how surely (0 to 1) its text stands on its head in it. */
export type Sighted = { readonly box: TextBox; readonly upsideDown: number };

/** Lines further apart than this many times their height, or running otherwise, may lie on another card. */
const near = 3;
const sameWay = Math.cos(Math.PI / 8);

/** Lines that lie together. */
export type TurnedLines = {
  /** Turned as their text seems to stand upright. */
  readonly boxes: readonly TextBox[];
  /** How far they agree on that: 1 where each is sure, 0 where it could be either way. */
  readonly agreement: number;
};

/** What lies together is turned together, as most of its text seems to stand. */
export function turnedLines(sighted: readonly Sighted[]): readonly TurnedLines[] {
  const groups: TurnedLines[] = [];
  const left = new Set(sighted);
  for (const first of sighted)
    if (left.delete(first))
      groups.push(turned(groupAround(first, left).map((each) => alongside(each, first.box))));
  return groups;
}

export function turnedAround(box: TextBox): TextBox {
  return { ...box, angle: box.angle + Math.PI };
}

/** The longer a text, the more it tells. */
function turned(group: readonly Sighted[]): TurnedLines {
  const weights = group.map(({ box }) => Math.min(10, box.width / box.height));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const against =
    group.reduce((sum, { upsideDown }, index) => sum + upsideDown * (weights[index] ?? 0), 0) / all;
  const boxes = group.map(({ box }) => box);
  return { boxes: against > 0.5 ? boxes.map(turnedAround) : boxes, agreement: Math.abs(2 * against - 1) };
}

function groupAround(first: Sighted, left: Set<Sighted>): readonly Sighted[] {
  const group = [first];
  for (const member of group)
    for (const other of left)
      if (lieTogether(member.box, other.box)) {
        left.delete(other);
        group.push(other);
      }
  return group;
}

function lieTogether(a: TextBox, b: TextBox): boolean {
  if (Math.abs(Math.cos(a.angle - b.angle)) < sameWay) return false;
  const [cos, sin] = [Math.cos(a.angle), Math.sin(a.angle)];
  const [right, down] = [b.x - a.x, b.y - a.y];
  const along = Math.abs(right * cos + down * sin) - (a.width + b.width) / 2;
  const across = Math.abs(down * cos - right * sin) - (a.height + b.height) / 2;
  return Math.max(along, across) < near * Math.max(a.height, b.height);
}

/** Runs where another runs, and not against it. */
function alongside({ box, upsideDown }: Sighted, other: TextBox): Sighted {
  if (Math.cos(box.angle - other.angle) >= 0) return { box, upsideDown };
  return { box: turnedAround(box), upsideDown: 1 - upsideDown };
}
