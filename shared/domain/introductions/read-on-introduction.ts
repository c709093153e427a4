import type { Command, ParseContext } from "../commands/verb.ts";
import type { NumberedItem } from "../threads/thread.ts";

/** The numbers of a mail that are introductions. */
export const introductionNumbers = (numbered: readonly NumberedItem[]): readonly number[] =>
  numbered.filter(({ introductionId }) => introductionId !== undefined).map(({ n }) => n);

const words: readonly (readonly [verb: string, said: RegExp, args: unknown])[] = [
  [
    "decline introduction",
    /^(?:no|nope|nein|non|no thanks|no thank you|not a fit|no fit|no match|rather not|skip|don[’']?t)$/i,
    null,
  ],
  [
    "introduce",
    /^(?:yes|yep|ja|oui|s[ií]|yes please|introduce|introduce them|do it|go ahead|good idea|please do)$/i,
    { to: null, re: null },
  ],
  ["helped", /^(?:helped|it helped|yes it helped|it did|went well)$/i, null],
  ["nothing came", /^(?:nothing|nothing came of it|nothing yet|it did not|didn[’']?t help)$/i, null],
];

/** `no 4`, `4 yes`: of an introduction these words say what is meant; of a person, or as a bare number, nothing. Null: it is none. */
export function readOnIntroduction(line: string, { introductions = [] }: ParseContext): Command | null {
  const [, before = "", n = "", behind = ""] = /^(\D*)(\d{1,3})(\D*)$/.exec(line.trim()) ?? [];
  const said = `${before.replace(/ to $/i, "")} ${behind}`
    .replace(/[.:#)!,–—-]/g, " ")
    .replace(/ (?:please|thanks|bitte)\b/i, "")
    .trim();
  const meant = words.find(([, pattern]) => pattern.test(said));
  if (!meant || !introductions.includes(Number(n))) return null;
  const [verb, , args] = meant;
  return { line, verb, target: { kind: "numbers", numbers: [Number(n)] }, args };
}
