import { joinedLabels } from "./joined-labels.ts";
import { wordsOf } from "./letters.ts";
import { withAtSigns } from "./lost-at-signs.ts";
import { mendedAddresses } from "./mended-addresses.ts";
import type { TextLine } from "./text-line.ts";

/** Below this the reader saw a pattern in the table top, not letters. */
const leastConfidence = 0.2;

/** Beyond these it is no card but a page, and would only cost time. */
const mostLines = 80;
const longestLine = 160;

/** What no table top looks like, however faint. */
const isAddress = /\p{L}@\p{L}|www\./u;

/** The lines as a person would have typed them: no specks at the ends, addresses in one piece, labels joined to their values. */
export function tidyLines(lines: readonly TextLine[]): readonly TextLine[] {
  const card = withAtSigns(
    lines.slice(0, mostLines).map((line) => ({ ...line, text: line.text.slice(0, longestLine) })),
  );
  const printed = new Set(card.flatMap(({ text }) => wordsOf(text)));
  const legible = card
    .map((line) => ({ ...line, text: mendedAddresses(tidyText(line.text), printed) }))
    .filter(({ text, confidence }) => confidence >= leastConfidence || isAddress.test(text))
    .filter(({ text }) => /[\p{L}\p{N}][^\s]?[\p{L}\p{N}]|^\p{L}$/u.test(text));
  return joinedLabels(legible);
}

function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒—―]/g, "–")
    .replace(/(?<=\d)°(?=\s\p{L})/gu, "º")
    .replace(/(?<=\p{Ll}{2})[60](?=\p{Ll}{2})(?!\S*[@.]\p{L})/gu, "o")
    .replace(/(?<=\bsp\. ?z ?)[0o]\. ?[0o]\.?/giu, "o.o.")
    .replace(/\s+/g, " ")
    .replace(/^(?!& \p{L})[^\p{L}\p{N}+(@#•·"〒]+/u, "")
    .replace(/(?<![^\p{L}\p{N}.,)!?"'&/])[^\p{L}\p{N}.,)!?"'&/]+$/u, "")
    .replace(/(?<![\p{L}#])([TMFPDCOH])(?=\+|\(?\d[\d\s().-]{6})/gu, "$1 ")
    .trim();
}
