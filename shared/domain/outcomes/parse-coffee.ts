import type { ParseContext, ParsedArgs } from "../commands/verb.ts";
import { occasionIn } from "../events/occasion-in.ts";
import type { LocalDay } from "../time/local-day.ts";
import { readBehindUs } from "../time/read-behind-us.ts";
import { type ReadMoment, readMoment } from "../time/read-moment.ts";
import { sayDay } from "../time/say-day.ts";

/** A meeting that took place, or that is planned. */
export type CoffeeArgs = {
  readonly kind: "held" | "planned";
  readonly day: LocalDay;
  /** Local, `15:00`; null: not said. */
  readonly time: string | null;
  readonly place: string | null;
};

const question = {
  kind: "asked",
  why: "When was it, or when will it be?",
  choices: ["today", "fri 3pm"],
} as const;

/** `yesterday`, `fri 3pm at Blue Bottle`; behind `held` or `seen` what took place. What has no time and lies behind, or is today, took place. */
export function parseCoffee(words: string, context: ParseContext): ParsedArgs<CoffeeArgs> {
  const [, held, said = ""] = /^(held\b|seen\b)? ?(.*)$/.exec(words) ?? [];
  const { when, place } = withoutPlace(
    said.replace(fillers, "").replace(purpose, "").replace(hourAlone, "$1 at $2"),
    context,
  );
  // `met her at the mixer` says where somebody was met first.
  if (held === "seen" && place !== null && (when === "" || occasionIn(place) !== null)) return question;
  if (when === "" && held === undefined) return question;
  const read = when === "" ? today(context) : momentIn(when, context, held !== undefined);
  if (read.kind === "ambiguous")
    return { kind: "asked", why: "That may be two days.", choices: [...read.days] };
  if (read.kind === "unclear") return question;
  const isOver =
    read.day < context.today ||
    (read.day === context.today && read.time === null && !/\b(?:tonight|later)\b/i.test(when));
  if (held !== undefined && read.day > context.today)
    return { ...question, why: `${sayDay(read.day)} is still to come.` };
  const isHeld = held !== undefined || isOver;
  return {
    kind: "ok",
    args: { kind: isHeld ? "held" : "planned", day: read.day, time: isHeld ? null : read.time, place },
  };
}

const fillers =
  /^(?:(?:with|to) (?:her|him|them)\b ?|(?:for|over|a) (?:an? )?(?:coffee|lunch|tea|drinks?|dinner|breakfast|brunch|beers?)\b ?|on (?=\S))+/i;

/** `hier pour un café` */
const purpose =
  /,? (?:for|pour|para|zum|auf|zu) (?:an? |une? |le |el |eine?n?m? )?(?:coffee|lunch|breakfast|dinner|tea|drinks?|café|caf[eé]s?|déjeuner|petit-déjeuner|dîner|kaffee|mittagessen|frühstück|abendessen|almuerzo|comida|cena|desayuno)$/i;

/** `fri 3` is no third. */
const hourAlone =
  /(\b(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|sday|nesday|rsday|urday|day)?|tomorrow|today)) (1[0-2]|[1-9])$/i;

const today = ({ today: day }: ParseContext): ReadMoment => ({ kind: "day", day, time: null });

/** What was held lies behind; anything else ahead, unless its words say otherwise. */
function momentIn(when: string, context: ParseContext, isHeld: boolean): ReadMoment {
  const behind = isHeld ? readBehindUs(when, context) : readMoment(when, { ...context, ahead: false });
  if (isHeld || /^today\b/i.test(when)) return behind;
  const ahead = readMoment(when, { ...context, ahead: true });
  return ahead.kind === "unclear" ? behind : ahead;
}

/** `fri 3pm at Blue Bottle`: a place stands behind `at` or `in` where no time does. */
function withoutPlace(
  said: string,
  context: ParseContext,
): { readonly when: string; readonly place: string | null } {
  const isTime = (words: string) =>
    !/^(?:the|an?|my|our|his|her)\b/i.test(words) &&
    readMoment(`today at ${words}`, { ...context, ahead: false }).kind === "day";
  for (const found of said.matchAll(/(?:^| )(?:at|in|@) (?=\S)/gi)) {
    const place = said.slice(found.index + found[0].length);
    const when = said.slice(0, found.index).trim();
    if (isTime(place) || isTime(place.split(" ")[0] ?? "")) continue;
    if (when === "" || momentIn(when, context, false).kind !== "unclear") return { when, place };
  }
  return withPlaceBehind(said.trim(), context);
}

const mostPlace = 4;

/** `fri 3pm Blue Bottle`: a place may stand right behind the time. */
function withPlaceBehind(
  said: string,
  context: ParseContext,
): { readonly when: string; readonly place: string | null } {
  const whole = momentIn(said, context, false);
  if (whole.kind === "day" && whole.time !== null) return { when: said, place: null };
  const words = said.split(" ");
  const from = Math.max(1, words.length - mostPlace);
  for (let to = words.length - 1; to >= from; to--) {
    const when = words.slice(0, to).join(" ");
    const read = /\d(?:[:.]\d\d)? ?(?:[ap]m?|uhr|h)?$/i.test(when) ? momentIn(when, context, false) : null;
    if (read?.kind === "day" && read.time !== null) return { when, place: words.slice(to).join(" ") };
  }
  return { when: said, place: null };
}
