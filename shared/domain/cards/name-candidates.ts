import { type Candidate, type PrintedCard, scoreOf } from "./candidate.ts";
import { isRightBelow, isSameSize } from "./layout.ts";
import { nameEvidence } from "./name-evidence.ts";
import { personName } from "./person-name.ts";

/** Every line, and every two short lines that stand like given name over family name. */
export function nameCandidates({ fragments, facts }: PrintedCard): readonly Candidate[] {
  const one = fragments.map((fragment) => [fragment]);
  const two = fragments.flatMap((first) =>
    fragments
      .filter((second) => isRightBelow(first, second) && isSameSize(first, second))
      .filter((second) => isShort(first.text) && isShort(second.text))
      .map((second) => [first, second]),
  );
  return [...one, ...two].flatMap((group) => {
    const [fragment] = group;
    if (fragment === undefined) return [];
    const text = group.map((each) => each.text).join(" ");
    const read = [
      { text, cost: group.length - 1 },
      { text: withoutSpeck(text), cost: group.length - 1 + speckCost },
    ];
    return read.flatMap((each) => {
      const { name } = personName(each.text);
      const score = scoreOf(nameEvidence, each.text, { fragment, facts }) - each.cost;
      return name === "" ? [] : [{ field: "name" as const, value: name, fragments: group, score }];
    });
  });
}

/** What it takes to believe that the first word is a speck of dirt. */
const speckCost = 1;

/** Without a first word of few letters, as readers make of a speck or a rule; empty where there is none. */
function withoutSpeck(text: string): string {
  return /^(?!\p{Lu}\.)[\p{L}\p{N}.]{1,3}\s+(.+\s.+)$/u.exec(text)?.[1] ?? "";
}

const isShort = (text: string): boolean => text.split(/\s+/).length <= 2;
