import type { TextLine } from "../../../shared/domain/cards/text-line.ts";
import { garbage, misreadText } from "./misread-text.ts";
import type { PrintedLine } from "./printed-line.ts";
import type { Random } from "./random.ts";

/** How well a card is read: from each letter right to a bad photo. */
export type Legibility = "perfect" | "scan" | "photo" | "bad-photo";

/**
 * The share of letters that are misread on an average line, and of lines of dirt for each printed one. Of photos on tables the local
 * reader misreads one letter in a hundred, and one in twenty where they are small or blurred.
 */
const rates: Readonly<Record<Legibility, { readonly letters: number; readonly dirt: number }>> = {
  perfect: { letters: 0, dirt: 0 },
  scan: { letters: 0.002, dirt: 0.03 },
  photo: { letters: 0.007, dirt: 0.15 },
  "bad-photo": { letters: 0.035, dirt: 0.5 },
};

/** The lines of a card as a reader of pictures gives them, with its confidence, which tells much but not all. */
export function misreadCard(
  printed: readonly PrintedLine[],
  legibility: Legibility,
  random: Random,
): readonly TextLine[] {
  const slope = random.chance(0.5) ? 0 : (random.next() - 0.5) * 0.12;
  if (legibility === "perfect") return tilted(printed, slope).map((line) => ({ ...line, confidence: 0.98 }));
  const { letters, dirt } = rates[legibility];
  // English data drops the marks of foreign letters.
  const eye = { random, plain: random.chance(0.6) };
  const read = merged(tilted(withoutLogo(printed, random), slope), random).flatMap((line) => {
    // Most lines are read well and some badly.
    const rate = letters * -Math.log(1 - random.next()) * (random.chance(0.15) ? 4 : 0.5);
    if (random.chance(Math.min(0.2, 0.3 * letters + 0.5 * rate))) return [];
    const text = misreadText(line.text, Math.min(0.4, rate), eye);
    return [{ ...line, text, confidence: confidenceOf(plain(text) !== plain(line.text), letters, random) }];
  });
  const specks = Array.from({ length: Math.round(dirt * printed.length * random.next() * 2) }, () =>
    speck(random),
  );
  const all = [
    ...read.map((line) => (random.chance(letters * 2) ? withSpeck(line, random) : line)),
    ...specks,
  ];
  return all.filter(({ text }) => text !== "").toSorted((a, b) => a.box.top - b.box.top);
}

/** A lost mark on a letter is a small matter. */
const plain = (text: string): string => text.normalize("NFKD").replace(/[^\p{ASCII}]/gu, "");

type Upright = Pick<TextLine, "text" | "box">;

/** A card that lies at an angle has taller boxes, the more the longer the line. */
function tilted(lines: readonly PrintedLine[], slope: number): readonly Upright[] {
  return lines.map(({ text, box }) => ({
    text,
    box: {
      ...box,
      top: box.top + slope * (slope < 0 ? box.left + box.width - 1 : box.left),
      height: box.height + Math.abs(slope) * box.width,
    },
  }));
}

/** Columns at one height are read as one line where the gap is small. */
function merged(lines: readonly Upright[], random: Random): readonly Upright[] {
  return lines.reduce<readonly Upright[]>((done, line) => {
    const last = done.at(-1);
    const gap = last === undefined ? 1 : line.box.left - last.box.left - last.box.width;
    const isBeside =
      last !== undefined && Math.abs(line.box.top - last.box.top) < 0.3 * line.box.height && gap > 0;
    if (!isBeside || !random.chance(gap < 0.1 ? 0.7 : 0.12)) return [...done, line];
    const box = { ...last.box, width: line.box.left + line.box.width - last.box.left };
    return [...done.slice(0, -1), { text: `${last.text} ${line.text}`, box }];
  }, []);
}

/** Two readers that agree are sure, mostly rightly; where they do not, either may be right. */
function confidenceOf(isMisread: boolean, letters: number, random: Random): number {
  const agree = random.chance(isMisread ? 0.15 : 0.9 - 4 * letters);
  if (agree) return 0.95 + 0.04 * random.next();
  return isMisread ? 0.3 + 0.6 * random.next() : 0.55 + 0.4 * random.next();
}

/** A company's name is often drawn, not set: it may be read as nothing or as something else. */
function withoutLogo(lines: readonly PrintedLine[], random: Random): readonly PrintedLine[] {
  const kind = random.next();
  if (kind > 0.14) return lines;
  const isDrawn = ({ role, size }: PrintedLine) =>
    role === "logo" || (role === "company" && lines.some((other) => other.size < 0.8 * size));
  if (kind < 0.05) return lines.filter((line) => !isDrawn(line));
  return lines.map((line) =>
    isDrawn(line) ? { ...line, text: misreadText(line.text, 0.2, { random, plain: true }) } : line,
  );
}

function speck(random: Random): TextLine {
  const text = garbage(random);
  const height = 0.02 + 0.06 * random.next();
  const confidence = random.chance(0.12) ? 0.4 + 0.5 * random.next() : 0.45 * random.next();
  return {
    text,
    confidence,
    box: { left: random.next() * 0.9, top: random.next() * 0.95, width: height * 0.4 * text.length, height },
  };
}

/** A rule or an icon beside a line is read as letters of it. */
function withSpeck(line: TextLine, random: Random): TextLine {
  const dirt = garbage(random).slice(0, 4);
  const text = random.chance(0.75) ? `${dirt} ${line.text}` : `${line.text} ${dirt}`;
  return { ...line, text, confidence: line.confidence * (0.6 + 0.4 * random.next()) };
}
