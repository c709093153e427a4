import type { TextBox } from "./text-box.ts";

/** A box, and how surely (0 to 1) its text stands on its head in it. */
export type Sighted = { readonly box: TextBox; readonly upsideDown: number };

/** Lines further apart than this many times their height, or running otherwise, may lie on another card. */
const near = 3;
const sameWay = Math.cos(Math.PI / 8);

/** The boxes turned so that their text stands upright, in the same order: what lies together is turned together. */
export function uprightBoxes(sighted: readonly Sighted[]): readonly TextBox[] {
  const upright = new Map<Sighted, TextBox>();
  const left = new Set(sighted);
  for (const first of sighted) {
    if (!left.delete(first)) continue;
    const group = groupAround(first, left);
    const votes = group
      .map((each) => alongside(each, first.box))
      .map((each) => ({ ...each, vote: vote(each) }));
    const turn = votes.reduce((sum, { vote }) => sum + vote, 0) > 0 ? Math.PI : 0;
    for (const [index, { box }] of votes.entries()) {
      const member = group[index];
      if (member) upright.set(member, { ...box, angle: box.angle + turn });
    }
  }
  return sighted.map((each) => upright.get(each) ?? each.box);
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
  return { box: { ...box, angle: box.angle + Math.PI }, upsideDown: 1 - upsideDown };
}

/** The longer a text, the more it tells. */
function vote({ box, upsideDown }: Sighted): number {
  return (upsideDown - 0.5) * Math.min(10, box.width / box.height);
}
