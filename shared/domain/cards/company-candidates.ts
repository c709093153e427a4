import { type Candidate, type PrintedCard, scoreOf } from "./candidate.ts";
import { companyEvidence } from "./company-evidence.ts";
import { isRightBelow, isSameSize } from "./layout.ts";

/** Every line, and every two lines of one size under each other: long names are broken. */
export function companyCandidates({ fragments, facts }: PrintedCard): readonly Candidate[] {
  const one = fragments.map((fragment) => [fragment]);
  const two = fragments.flatMap((first) =>
    fragments
      .filter((second) => isRightBelow(first, second) && isSameSize(first, second))
      .map((second) => [first, second]),
  );
  return [...one, ...two].flatMap((group) => {
    const text = group.map((each) => each.text).join(" ");
    const [fragment] = group;
    if (fragment === undefined) return [];
    const score = scoreOf(companyEvidence, text, { fragment, facts }) - 2 * (group.length - 1);
    return [{ field: "company", value: text, fragments: group, score }];
  });
}
