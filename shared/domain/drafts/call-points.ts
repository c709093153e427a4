import { firstName } from "../contacts/first-name.ts";
import type { FactsInput } from "./facts-of.ts";
import { turnOf } from "./fill.ts";
import { sayMet } from "./say-when.ts";
import type { Thanked } from "./thanked.ts";

/** Three things to say on the phone: where you met, what was said or noted, and what to ask. `turn`: others each day, as far as there are. */
export function callPoints(
  { contact, metAt, metOn, today, thanked = null }: Omit<FactsInput, "language">,
  turn: number,
): readonly string[] {
  const first = firstName({ ...contact, company: null });
  const met = sayMet({ metAt, metOn }, today, "en");
  if (thanked)
    return [
      thanksPoint(thanked),
      turnOf(whatWasSaid(contact, first), turn),
      "Ask whom they would like to meet.",
    ];
  return [
    met === null ? "Say that you have come across their card again." : `You met ${met}.`,
    turnOf(whatWasSaid(contact, first), turn),
    turnOf(asks, turn + 1),
  ];
}

/** Of business it is said that there is some, and not how much. */
function thanksPoint({ step, whom }: Thanked): string {
  const who = whom ?? "whom they sent you";
  if (step === "received")
    return whom === null ? "Thank them for the referral." : `Thank them for sending you ${whom}.`;
  return step === "met"
    ? `Say that you have met ${who}, and thank them.`
    : `Say that you do business with ${who} now, and thank them.`;
}

const asks = [
  "Ask whom you should meet, or for half an hour over coffee.",
  "Ask which group or event has been worth it lately.",
  "Ask whom they would like to meet; then name a day for coffee.",
];

/** Whatever is known; where nothing is, what can be asked of anybody. */
function whatWasSaid(contact: FactsInput["contact"], first: string): readonly string[] {
  const { needs, notes, about, offers, company } = contact;
  const known = [
    ...needs.slice(-1).map((need) => `${first} looks for: ${need}. Ask whether that is still so.`),
    ...notes.slice(-2).map(({ text }) => `You noted: “${text}”. Come back to it.`),
    ...(about === null ? [] : [`You noted: “${about}”.`]),
    ...offers.slice(-1).map((offer) => `${first} offers: ${offer}. Ask for whom.`),
  ];
  if (known.length > 0) return known;
  const what = company === null ? "what keeps them busy just now" : `how things are at ${company}`;
  return [
    `Ask ${what}, and who a good customer would be.`,
    "Ask how the year has been so far, and what would make the next one.",
    "Ask what they are working on, and whether an introduction would help.",
  ];
}
