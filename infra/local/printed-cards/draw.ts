import type { Language } from "./language.ts";
import type { Locale } from "./locale.ts";
import { ofPart, type Part } from "./part.ts";
import type { Random } from "./random.ts";

/** What a card is invented from. */
export type Draw = {
  readonly random: Random;
  readonly part: Part;
  readonly locale: Locale;
  readonly language: Language;
};

/** One of those that this part may use. */
export const draw = <One>({ random, part }: Draw, from: readonly One[]): One =>
  random.pick(ofPart(from, part));
