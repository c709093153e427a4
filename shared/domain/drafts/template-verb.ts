import { answering } from "../commands/answering.ts";
import { listText, quoted } from "../commands/list-text.ts";
import type { Answer, Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { itemIn, itemsIn, putting, removing } from "../ledger/book.ts";
import { longestBody } from "./draft.ts";
import { placeholders } from "./facts.ts";
import { hasLooseBrace, placeholdersIn } from "./fill.ts";
import { type Occasion, occasions } from "./occasion.ts";
import { previewOf } from "./preview.ts";

type Args =
  | { readonly kind: "list" }
  | { readonly kind: "show" | "reset"; readonly id: Occasion }
  | { readonly kind: "set"; readonly id: Occasion; readonly text: string };

export const templateVerb: Verb<Args> = {
  name: "template",
  synonyms: ["templates", "my template", "my templates"],
  prose: true,
  lines: true,
  target: "none",
  reads: ["template", "own-card"],
  forms: [
    {
      form: "template <kind>: <text>",
      example: "template email: Hi {first}, it was good to meet you {met}.",
      does: `Your own words for drafts, in your own language; the kinds are ${listText(occasions)}. Lines may follow, “Subject: …” may be the first, {Hi|Hello} takes turns, and a line with a placeholder for which nothing is known is left out. Placeholders: ${listText(placeholders.map((name) => `{${name}}`))}.`,
    },
    {
      form: "template <kind>",
      example: "template email",
      does: "Shows how such a draft reads; “template email usual” goes back to ours.",
    },
  ],
  parse,
  decide(situation, { line, args }) {
    switch (args.kind) {
      case "list":
        return answering(line, "told", listOf(situation));
      case "show":
        return shown(line, "told", previewOf(situation, args.id, textOf(situation, args.id)));
      case "reset":
        return reset(situation, line, args.id);
      case "set":
        return set(situation, line, args);
    }
  },
};

type Shown = Pick<Answer, "text" | "quote">;

const shown = (line: string, outcome: Answer["outcome"], preview: Shown): Decided => ({
  changes: [],
  answers: [{ outcome, line, ...preview }],
});

const kindIn = new RegExp(`^(?:for )?(${occasions.join("|")})s?\\b ?`, "i");

function parse(words: string): ParsedArgs<Args> {
  if (words === "") return { kind: "ok", args: { kind: "list" } };
  const found = kindIn.exec(words);
  const id = occasions.find((each) => each === found?.[1]?.toLowerCase());
  if (!found || id === undefined)
    return { kind: "asked", why: `The kinds are ${listText(occasions)}.`, choices: ["email"] };
  const text = words
    .slice(found[0].length)
    .replace(/^[:=]\s*/, "")
    .trim();
  if (text === "") return { kind: "ok", args: { kind: "show", id } };
  if (/^(?:usual|default|reset|none|yours)[.!]?$/i.test(text))
    return { kind: "ok", args: { kind: "reset", id } };
  const wrong = whatIsWrong(text);
  return wrong === null
    ? { kind: "ok", args: { kind: "set", id, text } }
    : { kind: "asked", why: wrong, choices: [] };
}

/** Why words cannot be a template; null: they can. */
export function whatIsWrong(text: string): string | null {
  const known: readonly string[] = placeholders;
  const unknown = placeholdersIn(text).find((name) => !known.includes(name));
  if (unknown !== undefined)
    return `There is no placeholder {${unknown}}: there are ${listText(known.map((name) => `{${name}}`))}.`;
  if (hasLooseBrace(text))
    return "A brace is opened and not closed, or stands around what is no placeholder: write {first}, or {Hi|Hello} for words that take turns.";
  const { length } = text.replace(/^subject:[^\n]*\n+/i, "");
  if (length > longestBody)
    return `It has ${length} characters, and a link to your mail program takes ${longestBody}.`;
  return null;
}

const textOf = ({ book }: Situation, id: Occasion): string | null =>
  itemIn(book, "template", id)?.text ?? null;

function listOf({ book }: Situation): string {
  const own = itemsIn(book, "template").map(({ id }) => id);
  const ours = occasions.filter((each) => !own.includes(each));
  const kept = own.length === 0 ? "You have no words of your own yet" : `Your own words: ${listText(own)}`;
  return `${kept}; ours: ${listText(ours)}. Write “template email” to see one.`;
}

function set(situation: Situation, line: string, { id, text }: Extract<Args, { kind: "set" }>): Decided {
  if (textOf(situation, id) === text) return answering(line, "already", "Those are your words already.");
  const preview = previewOf(situation, id, text);
  return {
    ...shown(line, "did", { ...preview, text: `Kept. ${hintFor(text)}${preview.text}` }),
    changes: [putting(situation.book, { kind: "template", v: 1, id, text })],
  };
}

/** Two people who know each other may compare. */
const hintFor = (text: string): string =>
  text.includes("|") ? "" : "Everybody gets the same words: {Hi|Hello} makes them take turns. ";

function reset(situation: Situation, line: string, id: Occasion): Decided {
  const own = itemIn(situation.book, "template", id);
  if (!own) return answering(line, "already", `There are no words of yours for ${quoted(id)}.`);
  const preview = previewOf(situation, id, null);
  return {
    ...shown(line, "did", { ...preview, text: `Back to our words. ${preview.text}` }),
    changes: [removing(own)],
  };
}
