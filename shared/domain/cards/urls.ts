import { parse } from "tldts";
import type { Found } from "./found.ts";

const address =
  /(?<![\p{L}\p{N}@.-])(https?:\/\/|www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:\/[\p{L}\p{N}._~%/?=&#@-]*)?/giu;

/** Endings that are domains but on a card are far more often a legal form or an abbreviation. */
const ambiguous = /\.(ltd|inc|llc|gmbh|co|sa|ag|srl|bv|st|dr|mr|md|no|pa|pr|vet|law)$/i;

/** Sites on which the printed address is a profile and not the company's own. */
const profiles = new Set(
  "linkedin facebook instagram twitter x youtube tiktok github xing fb behance pinterest t wa calendly linktr".split(
    " ",
  ),
);

/** The web addresses in a text, as printed; profiles in social networks are found too, and marked. */
export function findUrls(
  text: string,
): readonly Found<{ readonly url: string; readonly isProfile: boolean }>[] {
  return [...text.matchAll(address)].flatMap((match) => {
    const url = match[0].replace(/[./]+$/, "");
    const { isIcann, domain, domainWithoutSuffix } = parse(url);
    if (isIcann !== true || domain === null || domainWithoutSuffix === null) return [];
    const isStated = match[1] !== undefined;
    const isProfile = profiles.has(domainWithoutSuffix) && /\/[^/]/.test(url.replace(/^https?:\/\//i, ""));
    if (!isStated && !isProfile && (ambiguous.test(url) || domainWithoutSuffix.length < 2)) return [];
    return [{ value: { url, isProfile }, start: match.index, end: match.index + match[0].length }];
  });
}
