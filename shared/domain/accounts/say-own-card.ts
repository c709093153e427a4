import type { OwnCard } from "./own-card.ts";

/** All that the person has said of themselves, as sentences. */
export function sayOwnCard({ fields, about, business, intro, referral, target }: OwnCard): string {
  const signed = [fields?.name, fields?.title, fields?.company, fields?.phones[0]?.number, fields?.urls[0]];
  const said = [
    part("You sign as", signed.filter((each) => each !== null && each !== undefined).join(", ")),
    part("You are", about),
    part("Your business", business),
    part("You introduce yourself", intro),
    part("A good referral", referral),
    part("You want to meet", target),
  ].filter((each) => each !== null);
  return said.length > 0
    ? said.join(" ")
    : "I know nothing of you yet. Write “me business bookkeeping for bakeries”, for example.";
}

const part = (what: string, text: string | null): string | null =>
  text === null || text === "" ? null : `${what}: ${text.replace(/[.]$/, "")}.`;
