import { type Candidate, type PrintedCard, scoreOf } from "./candidate.ts";
import { companyEvidence } from "./company-evidence.ts";
import { isRightBelow, isSameSize } from "./layout.ts";
import { wordsOf } from "./letters.ts";
import { isTitleWord } from "./words/title-words.ts";

/** Every line, and every two lines of one size under each other: long names are broken. */
export function companyCandidates({ fragments, facts }: PrintedCard): readonly Candidate[] {
  const one = fragments.map((fragment) => [fragment]);
  const two = fragments.flatMap((first) =>
    fragments
      .filter((second) => isRightBelow(first, second) && isSameSize(first, second))
      .filter((second) => !isTitle(first.text) && !isTitle(second.text))
      .map((second) => [first, second]),
  );
  return [...one, ...two].flatMap((group) => {
    const text = withoutLogo(group.map((each) => each.text).join(" "));
    const [fragment] = group;
    if (fragment === undefined) return [];
    const score = scoreOf(companyEvidence, text, { fragment, facts }) - 0.5 * (group.length - 1);
    return [{ field: "company", value: text, fragments: group, score }];
  });
}

/** A logo of initials beside the name is read as its first word. */
function withoutLogo(text: string): string {
  const [, logo = "", name = ""] = /^(\p{Lu}{2,4}) (.+)$/u.exec(text) ?? [];
  const initials = wordsOf(name)
    .map((word) => word.charAt(0))
    .join("");
  return logo !== "" && initials.startsWith(logo.toLowerCase()) ? name : text;
}

const isTitle = (text: string): boolean => wordsOf(text).some(isTitleWord);
