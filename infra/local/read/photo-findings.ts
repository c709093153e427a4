import type { Unreadable } from "../../../shared/domain/captures/capture.ts";
import { standsAlone } from "../../../shared/domain/captures/stands-alone.ts";
import { readCard } from "../../../shared/domain/cards/read-card.ts";
import { unreadableAdvice } from "../../../shared/mails/receipt/unreadable-advice.ts";
import type { CardReader } from "../../../shared/ports/card-reader.ts";
import type { PhotoLab } from "../../../shared/ports/photo-lab.ts";
import { contactReport } from "./contact-report.ts";
import type { ContactReport, Findings } from "./read-report.ts";

export type PhotoReader = { readonly lab: PhotoLab; readonly reader: CardReader };

/** What is on a photo. `error` where the file itself is at fault, `advice` wherever something would help. */
export async function photoFindings({ lab, reader }: PhotoReader, bytes: Uint8Array): Promise<Findings> {
  const developed = await lab.develop(bytes);
  if (developed.kind === "unreadable") {
    const { what } = unreadableAdvice[developed.why];
    return { error: { code: developed.why, message: what }, advice: [adviceOn(developed.why)] };
  }
  const contacts: ContactReport[] = [];
  let why: Unreadable = "no-text";
  for (const { jpeg, box } of developed.cards) {
    const { lines } = await reader.read(jpeg);
    const reading = readCard(lines);
    if (reading && standsAlone(reading)) contacts.push(contactReport(reading, box));
    if (lines.length > 0) why = "no-contact";
  }
  const flaw = developed.cards.find((card) => card.flaw)?.flaw;
  return contacts.length > 0 ? { contacts } : { advice: [adviceOn(flaw ?? why)] };
}

function adviceOn(why: Unreadable): string {
  const { what, helps } = unreadableAdvice[why];
  return `${what} ${helps}`;
}
