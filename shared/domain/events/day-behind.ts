import type { LocalDay } from "../time/local-day.ts";
import { readDay } from "../time/read-day.ts";

/** `Rotary lunch 12 nov`, `BNI 11/20`: a day with a number in it at the end is no part of the name. */
export function dayBehind(
  name: string,
  today: LocalDay,
): { readonly name: string; readonly on: string | null } {
  const words = name.split(" ");
  const counts = [3, 2, 1].filter((count) => count < words.length);
  const on = counts
    .map((count) => words.slice(-count).join(" "))
    .find((each) => /\d/.test(each) && readDay(each, { today, ahead: false }).kind !== "unclear");
  return on === undefined ? { name, on: null } : { name: name.slice(0, -on.length).trim(), on };
}
