import { labelOf } from "./labels.ts";
import type { TextLine } from "./text-line.ts";

const host = String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;

/**
 * The lines with the @ that a reader took for another sign: `jane©acme.com`, and, where the card prints the domain elsewhere,
 * `jane g acme.com` or `janegacme.com`.
 */
export function withAtSigns(lines: readonly TextLine[]): readonly TextLine[] {
  const sites = new Set(
    lines.flatMap(({ text }) =>
      [...text.matchAll(new RegExp(`(?:://(?:www\\.)?|www\\.|@)(${host})`, "giu"))].map(([, site = ""]) =>
        site.toLowerCase(),
      ),
    ),
  );
  return lines.map((line) => (line.text.includes("@") ? line : { ...line, text: mended(line.text, sites) }));
}

function mended(text: string, sites: ReadonlySet<string>): string {
  const plain = text.replace(
    new RegExp(String.raw`(?<=[\p{L}\p{N}])\s?(?:[©®¢]|\(@\)|\(at\))\s?(?=${host})`, "iu"),
    "@",
  );
  if (plain !== text) return plain;
  for (const site of [...sites].flatMap((each) => [each, `corp.${each}`, `mail.${each}`])) {
    const at = text.toLowerCase().lastIndexOf(site);
    const before =
      at > 1
        ? /^(.*[\p{L}\p{N}]{2})(?:\s[gGQea9&°*]{1,2}\s?|[gQea9]\s?|(?<=\d)[oO0])$/u.exec(
            text.slice(0, at),
          )?.[1]
        : undefined;
    if (before !== undefined && isMailbox(before)) return `${before}@${text.slice(at)}`;
  }
  return text;
}

/** One word, perhaps behind a label; no www and no sentence. */
const isMailbox = (text: string): boolean =>
  labelOf(text) === null &&
  /^(?:\p{L}[\p{L}-]{0,8}[:.|)]?\s)?[\p{L}\p{N}._-]{2,}$/u.test(text) &&
  !/www|\/\//i.test(text);
