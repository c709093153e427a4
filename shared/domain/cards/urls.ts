import { parse } from "tldts";
import { socialProfile } from "../contacts/social-profile.ts";
import type { Found } from "./found.ts";

const address =
  /(?<![\p{L}\p{N}@.-])(https?:\/\/|www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:\/[\p{L}\p{N}._~%/?=&#@-]*)?/giu;

/** Endings that are domains but on a card are far more often a legal form or an abbreviation. */
const ambiguous = /\.(ltd|inc|llc|gmbh|co|sa|ag|srl|bv|st|dr|mr|md|no|pa|pr|vet|law)$/i;

/** The web addresses in a text, as printed; profiles in social networks are found too, and marked. */
export function findUrls(
  text: string,
): readonly Found<{ readonly url: string; readonly isProfile: boolean }>[] {
  return [...text.matchAll(address)].flatMap((match) => {
    const url = match[0].replace(/(?<![./])[./]+$/, "");
    const { isIcann, domain, domainWithoutSuffix } = parse(url);
    const isStated = match[1] !== undefined;
    const found = { start: match.index, end: match.index + match[0].length };
    // An ending that cannot be may be misread: the rest of the card tells.
    if (isIcann !== true) return isStated ? [{ value: { url, isProfile: false }, ...found }] : [];
    if (domain === null || domainWithoutSuffix === null) return [];
    const isProfile = socialProfile(url) !== null;
    if (!isStated && !isProfile && (ambiguous.test(url) || domainWithoutSuffix.length < 2)) return [];
    return [{ value: { url, isProfile }, ...found }];
  });
}
