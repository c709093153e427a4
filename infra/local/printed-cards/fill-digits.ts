import type { Random } from "./random.ts";

/** A pattern with its marks filled in: # any digit, % one that is not 0, ~ the mark # itself. */
export function fillDigits(pattern: string, random: Random): string {
  return pattern.replace(/[#%~]/g, (mark) => {
    if (mark === "~") return "#";
    return String(random.between(mark === "#" ? 0 : 1, 9));
  });
}
