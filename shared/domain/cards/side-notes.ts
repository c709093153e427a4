import type { Beliefs } from "./belief.ts";
import type { PrintedCard } from "./candidate.ts";
import type { Fragment } from "./fragment.ts";
import { isRightBelow, isSameSize } from "./layout.ts";

/** Below this it may be a pattern. */
const legible = 0.5;
const mostNotes = 12;

/** What a side that names nobody says besides its fields: services, opening hours, a slogan. Lines under each other make one note. */
export function sideNotes(card: PrintedCard, named: Beliefs): readonly string[] {
  const taken = new Set(Object.values(named).flatMap(({ candidate }) => candidate?.fragments ?? []));
  const left = card.fragments.filter((fragment) => !taken.has(fragment) && saysSomething(fragment));
  const blocks: Fragment[][] = [];
  for (const fragment of left) {
    const block = blocks.find((some) => goesOn(some.at(-1), fragment));
    if (block) block.push(fragment);
    else blocks.push([fragment]);
  }
  return blocks.slice(0, mostNotes).map(asText);
}

const saysSomething = ({ text, confidence }: Fragment): boolean =>
  confidence >= legible && /\p{L}{3}/u.test(text);

function goesOn(last: Fragment | undefined, next: Fragment): boolean {
  if (last === undefined) return false;
  return last.line === next.line || (isSameSize(last, next) && isRightBelow(last, next));
}

/** A list has commas between its lines, a sentence has spaces. */
function asText(block: readonly Fragment[]): string {
  const isList = block.some(({ bulleted }) => bulleted) || block.every(({ text }) => !/\S \S+ \S/.test(text));
  return block.reduce((text, fragment, i) => {
    if (i === 0) return fragment.text;
    if (block[i - 1]?.line === fragment.line) return `${text}${markBetween(fragment)}${fragment.text}`;
    return `${text}${isList ? ", " : " "}${fragment.text}`;
  }, "");
}

const markBetween = ({ behind }: Fragment): string => (behind?.strength === "weak" ? behind.mark : ", ");
