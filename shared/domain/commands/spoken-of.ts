import { nameWords } from "../contacts/find-contacts.ts";
import { relation } from "./frames/words.ts";
import type { ParsedLine } from "./parsed-line.ts";
import { targetBefore } from "./read-target.ts";
import { registry } from "./registry.ts";
import { type Known, resolveTarget } from "./resolve-target.ts";
import type { Target } from "./verb.ts";

/** Of whom the answer has spoken with one thing more that was said. Null: that cannot be told. */
export function spokenWith(known: Known, parsed: ParsedLine): readonly string[] | null {
  const { spoken = [] } = known;
  const named = spokenIn(known, parsed);
  return spoken && named && [...spoken, ...named];
}

function spokenIn(known: Known, parsed: ParsedLine): readonly string[] | null {
  switch (parsed.kind) {
    case "command": {
      const { target, verb, line } = parsed.command;
      const ids = idsOf(known, target, verb);
      return verb === "note" && ids ? [...ids, ...namedIn(known, line)] : ids;
    }
    case "declined":
      return [];
    case "not-understood":
      return [...(idsOf(known, parsed.about, "note") ?? []), ...namedIn(known, parsed.line)];
    case "asked": {
      const ways = [...parsed.choices, ...(parsed.lacks ? [parsed.lacks] : [])];
      const ids = ways.map(({ target, verb }) => idsOf(known, target, verb));
      return ids.length === 0 || ids.includes(null) ? null : ids.flatMap((each) => each ?? []);
    }
  }
}

/** Whom nobody names is of who was spoken of before. */
function idsOf(known: Known, target: Target, verb: string): readonly string[] | null {
  const found = registry.find(({ name }) => name === verb);
  if (!found || target.kind === "unsaid") return [];
  const resolved = resolveTarget(known, found, target);
  return resolved.kind === "people" ? resolved.contactIds : null;
}

/** Whom words that lead to nothing by themselves speak of, so that what follows goes on about them. Null: of nobody. */
export function subjectOf(known: Known, { line }: { readonly line: string }): readonly string[] | null {
  if (isOfSomebodyElse(line)) return [];
  const target = targetBefore(line)?.target;
  const numbers = target?.kind === "numbers" ? target.numbers : [];
  const ids = known.numbered.filter(({ n }) => numbers.includes(n)).map(({ contactId }) => contactId);
  const named = ids.length > 0 ? ids : namedIn(known, line);
  return named.length === 0 ? null : named.length === 1 ? named : [];
}

/** Whom what follows a command may go on about: nobody surely, where its words name others as well. */
export function subjectAfter(
  known: Known,
  { line }: { readonly line: string },
  ids: readonly string[],
): readonly string[] {
  const named = namedIn(
    known,
    line.replace(/(?<!\p{L})(?:will|may|mark|grant|bill|hope|grace|rose|drew)(?!\p{L})/gu, ""),
  );
  return ids.length === 1 && named.some((id) => !ids.includes(id)) ? [] : ids;
}

/** `Bob’s wife called`: whoever `she` is then, has to be asked. */
const ofSomebodyElse = new RegExp(
  `^(?:and |but )?(?:\\p{L}+ ){0,3}\\p{L}+['’]s (?:\\p{L}+ )?${relation}\\b`,
  "iu",
);

/** `to her landlord` */
const toSomebodyElse = new RegExp(
  `\\b(?:to|with|from) (?:her|his|their) (?:\\p{L}+ )?${relation}[.!]?$`,
  "iu",
);

export const isOfSomebodyElse = (words: string): boolean =>
  ofSomebodyElse.test(words) || toSomebodyElse.test(words);

/** Those of the answered mail of whose names the words have a part. */
function namedIn({ contacts, numbered }: Known, line: string): readonly string[] {
  const said = new Set(nameWords(line));
  const here = contacts.filter(({ id }) => numbered.some(({ contactId }) => contactId === id));
  return here.filter(({ name }) => nameWords(name ?? "").some((word) => said.has(word))).map(({ id }) => id);
}
