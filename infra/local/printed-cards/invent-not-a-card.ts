import { setWidth } from "../../../shared/domain/cards/set-width.ts";
import type { Draw } from "./draw.ts";
import { languageOf } from "./languages/languages.ts";
import { localesOf } from "./locales/locales.ts";
import { bookPage, listOfPeople, productLabel, slide, streetSign } from "./not-cards/pages.ts";
import {
  boardingPass,
  bookCover,
  bottle,
  certificate,
  invoice,
  logo,
  newspaper,
  timetable,
} from "./not-cards/papers.ts";
import { eventPoster, flyer, menu, parkingTicket } from "./not-cards/posters.ts";
import { receipt } from "./not-cards/receipt.ts";
import { chat, deviceScreen, networkSign, noise } from "./not-cards/screens.ts";
import type { Part } from "./part.ts";
import type { PrintedLine } from "./printed-line.ts";
import { type Random, seededRandom } from "./random.ts";

const learned = {
  ...{ receipt, menu, eventPoster, flyer, logo, slide, parkingTicket, bookPage },
  ...{ streetSign, productLabel, listOfPeople, chat, boardingPass, bottle, noise },
};
/** Never learned from. */
const heldOut = { invoice, newspaper, bookCover, certificate, timetable, networkSign, deviceScreen };

const kindsOf = (part: Part) =>
  part === "training" ? Object.entries(learned) : Object.entries({ ...learned, ...heldOut });

export type NotACard = { readonly what: string; readonly lines: readonly PrintedLine[] };

/** Something else that people photograph, with the names, phones and addresses that stand on such things. */
export function inventNotACard(seed: number, part: Part): NotACard {
  const random = seededRandom(seed);
  const locale = random.pick(localesOf(part));
  const at: Draw = { random, part, locale, language: languageOf(random.pick(locale.languages)) };
  const [what, text] = random.pick(kindsOf(part));
  return { what, lines: setText(text(at), random) };
}

/** Under each other, the first lines larger. */
function setText(texts: readonly string[], random: Random): readonly PrintedLine[] {
  const centred = random.chance(0.4);
  const size = Math.min(0.07, 0.9 / (texts.length * 1.5));
  const large = 1 + random.next() * 1.6;
  let top = 0.04;
  return texts.map((text, i) => {
    const em = size * (i === 0 ? large : 1);
    const width = Math.min(0.94, setWidth(text) * em * 0.6);
    const box = { left: centred ? 0.5 - width / 2 : 0.05, top, width, height: em };
    top += em * 1.4;
    return { text, role: "other" as const, size: em * 1000, box };
  });
}
