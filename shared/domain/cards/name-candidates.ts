import { type Candidate, type PrintedCard, scoreOf } from "./candidate.ts";
import type { CardFacts } from "./card-facts.ts";
import type { Fragment } from "./fragment.ts";
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
    const text = group.map((fragment) => fragment.text).join(" ");
    return [...namesIn(text, group, facts), ...namesIn(withoutSpeck(text), group, facts, speckCost)];
  });
}

/** What it takes to believe that the first word is a speck of dirt. */
const speckCost = 1;

function namesIn(text: string, group: readonly Fragment[], facts: CardFacts, cost = 0): readonly Candidate[] {
  const [fragment] = group;
  const { name } = personName(text);
  if (fragment === undefined || name === "") return [];
  const score = scoreOf(nameEvidence, text, { fragment, facts }) - (group.length - 1) - cost;
  return [{ field: "name", value: name, fragments: group, score }];
}

/** Without a first word of one or two letters, as readers make of a speck or a rule; empty where there is none. */
function withoutSpeck(text: string): string {
  return /^(?!\p{Lu}\.)[\p{L}\p{N}.]{1,3}\s+(.+\s.+)$/u.exec(text)?.[1] ?? "";
}

const isShort = (text: string): boolean => text.split(/\s+/).length <= 2;
