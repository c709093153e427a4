import { firstName } from "../contacts/first-name.ts";
import type { FactsInput } from "./facts-of.ts";
import { sayMet } from "./say-when.ts";

/** Three things to say on the phone: where you met, what was said or noted, and what to ask. */
export function callPoints({
  contact,
  metAt,
  metOn,
  today,
}: Omit<FactsInput, "language">): readonly string[] {
  const first = firstName({ ...contact, company: null });
  const met = sayMet({ metAt, metOn }, today, "en");
  return [
    met === null ? "Say that you have come across their card again." : `You met ${met}.`,
    whatWasSaid(contact, first),
    "Ask whom you should meet, or for half an hour over coffee.",
  ];
}

function whatWasSaid({ needs, notes, about, offers, company }: FactsInput["contact"], first: string): string {
  const [need, note, offer] = [needs.at(-1), notes.at(-1)?.text, offers.at(-1)];
  if (need !== undefined) return `${first} looks for: ${need}. Ask whether that is still so.`;
  if (note !== undefined) return `You noted: “${note}”. Come back to it.`;
  if (about !== null) return `You noted: “${about}”.`;
  if (offer !== undefined) return `${first} offers: ${offer}. Ask for whom.`;
  const what = company === null ? "what keeps them busy just now" : `how things are at ${company}`;
  return `Ask ${what}, and who a good customer would be.`;
}
