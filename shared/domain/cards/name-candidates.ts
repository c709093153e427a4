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
    const text = group.map((fragment) => fragment.text).join(" ");
    const [fragment] = group;
    const { name } = personName(text);
    if (fragment === undefined || name === "") return [];
    const score = scoreOf(nameEvidence, text, { fragment, facts }) - (group.length - 1);
    return [{ field: "name", value: name, fragments: group, score }];
  });
}

const isShort = (text: string): boolean => text.split(/\s+/).length <= 2;
