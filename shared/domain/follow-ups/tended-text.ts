import type { Tending } from "../contacts/contact.ts";
import { sayDay } from "../time/say-day.ts";
import { rhythmText } from "./read-rhythm.ts";
import { touchText } from "./touch-words.ts";

/** How far one has got with somebody: `You last called on Tuesday, 24 November 2026; warm; in touch every four weeks.` Null: not begun. */
export function tendedText({ lastTouchOn, lastTouchBy, warmth, keepWeeks }: Tending): string | null {
  const how = lastTouchBy === null ? "were in touch" : touchText[lastTouchBy];
  const parts = [
    lastTouchOn === null ? null : `You last ${how} on ${sayDay(lastTouchOn)}`,
    warmth,
    keepWeeks === null ? null : `in touch ${rhythmText(keepWeeks)}`,
  ].filter((part) => part !== null);
  const said = parts.join("; ");
  return said === "" ? null : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
