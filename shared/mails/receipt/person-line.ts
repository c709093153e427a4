import { clip } from "../words/clip.ts";
import type { Captured } from "./captured.ts";
import { capturedWords, thingsToCheck } from "./captured.ts";
import type { Detail } from "./detail.ts";

/** One of very many people, in a line. */
export type PersonLine = { readonly who: string; readonly values: string; readonly check: string };

export function personLine(captured: Captured, detail: Detail): PersonLine {
  const words = capturedWords(captured, detail);
  const { name, fields } = words;
  const checks = thingsToCheck(words);
  const values = fields.filter(({ field }) => field !== "name").flatMap((field) => field.values);
  return {
    who: `${captured.n}. ${clip(name, 40)}`,
    values: values.map(({ says }) => says).join(" · "),
    check: checks.length === 0 ? "" : `please check: ${checks.join(", ")}`,
  };
}

/** Said once under all of them, where somebody is to be checked. */
export const howToFix =
  "To correct something, reply with the number, the field and what it should be, for example:";

export const fixExample = (people: readonly Captured[]): string =>
  `fix ${people[0]?.n ?? 1} email jane@example.com`;
