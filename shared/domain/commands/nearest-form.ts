import { editDistance } from "../text/edit-distance.ts";
import { readCommand } from "./read-command.ts";
import { type Way, wayRead } from "./reading.ts";
import { registry } from "./registry.ts";
import type { ParseContext } from "./verb.ts";
import { verbWords } from "./verb-words.ts";

const maxWords = 6;
const maxLength = 14;

type Near = { readonly word: string; readonly distance: number };

/** What the words are nearest to by edit distance. `way`: themselves with one word put right; null: `form` is an example. */
type Nearest = { readonly form: string; readonly way: Way | null };

/** Null: no valid form is near. */
export function nearestForm(words: string, context: ParseContext): Nearest | null {
  const said = words.split(" ").slice(0, maxWords);
  if (isDenied(words)) return null;
  const near = said.flatMap((word, at) =>
    isNameAt(said, at) ? [] : nearTo(word).map((each) => ({ ...each, at })),
  );
  near.sort((one, other) => one.distance - other.distance || one.at - other.at);
  for (const { word, at } of near) {
    const right = words.split(" ").with(at, word).join(" ");
    const reading = readCommand(right, context);
    if (reading.kind === "command" && reading.command.target.kind !== "name")
      return { form: reading.command.line, way: wayRead(reading) };
  }
  const form = exampleOf(near[0]?.word);
  return form === null ? null : { form, way: null };
}

/** What is not to be done, and a question, are near to no command. */
const isDenied = (words: string): boolean => /\b(?:not|don[’']?t|never)\b|\?$/i.test(words);

/** A capital in the middle of a line begins a name: Doe is no slip for `done`. */
const isNameAt = (said: readonly string[], at: number): boolean =>
  at > 0 && /^\p{Lu}\p{Ll}/u.test(said[at] ?? "") && !/^\P{L}+$/u.test(said[at - 1] ?? "");

/** The verbs' words that are a slip of the finger away; `doen` is, `dinner` is not. The first letter is seldom the wrong one. */
function nearTo(word: string): readonly Near[] {
  const plain = word.toLowerCase().replace(/[^\p{L}]/gu, "");
  if (plain.length < 3 || plain.length > maxLength) return [];
  const allowed = plain.length < 6 ? 1 : 2;
  return verbWords
    .filter((each) => each.length >= 3 && each.startsWith(plain[0] ?? ""))
    .filter((each) => Math.abs(each.length - plain.length) <= allowed)
    .map((each) => ({ word: each, distance: editDistance(plain, each) }))
    .filter(({ word, distance }) => distance <= allowed && (distance > 0 || !isCasual(word)));
}

/** `Met Jane` is no slip for `1 met`: such words are as common in prose. */
const isCasual = (word: string): boolean => registry.some(({ casual = [] }) => casual.includes(word));

function exampleOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  const verb = registry.find(({ name, synonyms, casual = [] }) =>
    [name, ...synonyms, ...casual].includes(word),
  );
  return verb?.forms[0]?.example ?? null;
}
