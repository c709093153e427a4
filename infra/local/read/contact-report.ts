import type { CardReading } from "../../../shared/domain/captures/capture.ts";
import type { TextLine } from "../../../shared/domain/cards/text-line.ts";
import type { ContactReport } from "./read-report.ts";

/** A card's reading, in the form that is printed. */
export function contactReport(
  { fields, confidence, doubtful }: CardReading,
  lines: readonly TextLine[],
): ContactReport {
  const { name, title, company, emails, phones, urls, address } = fields;
  return {
    name,
    honorific: null,
    credentials: [],
    title,
    department: null,
    company,
    emails,
    phones,
    urls,
    address,
    addressParts: null,
    social: [],
    notes: [],
    needs: [],
    offers: [],
    source: "card",
    confidence,
    doubtful,
    box: around(lines.filter((line) => line.confidence >= 0.5)),
  };
}

/** The box around what was read with some certainty. */
function around(lines: readonly TextLine[]): ContactReport["box"] {
  if (lines.length === 0) return null;
  const left = Math.min(...lines.map(({ box }) => box.left));
  const top = Math.min(...lines.map(({ box }) => box.top));
  const right = Math.max(...lines.map(({ box }) => box.left + box.width));
  const bottom = Math.max(...lines.map(({ box }) => box.top + box.height));
  return [rounded(left), rounded(top), rounded(right - left), rounded(bottom - top)];
}

const rounded = (fraction: number): number => Math.round(fraction * 1000) / 1000;
