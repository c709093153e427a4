import { type Candidate, type PrintedCard, scoreOf } from "./candidate.ts";
import type { Fragment } from "./fragment.ts";
import { isRightBelow } from "./layout.ts";
import { titleEvidence } from "./title-evidence.ts";

/** Every line; one that breaks off ("Head of", "Sales &") with the line under it. */
export function titleCandidates({ fragments, facts }: PrintedCard): readonly Candidate[] {
  return fragments.map((fragment) => {
    const rest = breaksOff(fragment)
      ? fragments.filter((next) => isRightBelow(fragment, next)).slice(0, 1)
      : [];
    const group = [fragment, ...rest];
    const text = group.map((each) => each.text).join(" ");
    return {
      field: "title",
      value: text,
      fragments: group,
      score: scoreOf(titleEvidence, text, { fragment, facts }),
    };
  });
}

const breaksOff = ({ text }: Fragment): boolean =>
  /(?:[&,/]|\b(?:of|and|for|the|und|et|de|für))$/i.test(text);
