import type { CardReading, PersonTold } from "../../../shared/domain/captures/capture.ts";
import type { Box } from "../../../shared/ports/photo-lab.ts";
import type { ContactReport } from "./read-report.ts";

/** A card's reading, in the form that is printed. */
export function contactReport(
  { fields, notes, source, confidence, doubtful }: CardReading,
  box: Box | null,
  told?: PersonTold,
): ContactReport {
  const { name, honorific, credentials, title, department, company, ...reached } = fields;
  const { emails, phones, urls, address, addressParts, social } = reached;
  return {
    name,
    honorific,
    credentials,
    title,
    department,
    company,
    emails,
    phones,
    urls,
    address,
    addressParts,
    social,
    notes,
    needs: told?.needs ?? [],
    offers: told?.offers ?? [],
    met: told?.met ?? null,
    source,
    confidence,
    doubtful,
    box: box && [rounded(box.left), rounded(box.top), rounded(box.width), rounded(box.height)],
  };
}

const rounded = (fraction: number): number => Math.round(fraction * 1000) / 1000;
