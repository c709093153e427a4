import type { Foreign } from "../commands/verb.ts";
import type { Touch } from "./step.ts";
import { casual, foreign, untold } from "./touch-lists.ts";

const touches: ReadonlyMap<string, Touch> = new Map(
  (Object.entries(casual) as [Touch, readonly string[]][]).flatMap(([touch, words]) =>
    words.map((each) => [each, touch] as const),
  ),
);

/** Words that mean `done` where somebody is named. */
export const touchWords: readonly string[] = [...untold, ...touches.keys()];

/** Words of other languages that tell how it was done. */
export const foreignTouchWords = (language: keyof Foreign): string =>
  Object.values(foreign)
    .map((words) => words[language])
    .join(", ");

const foreignTouches: ReadonlyMap<string, Touch> = new Map(
  (Object.entries(foreign) as [Touch, Foreign][]).flatMap(([touch, words]) =>
    Object.values(words).flatMap((list) => list.split(", ").map((each) => [each, touch] as const)),
  ),
);

/** How each is written behind `done`. */
const behind: Readonly<Record<Touch, string>> = {
  email: "by email",
  call: "by phone",
  voicemail: "by voicemail",
  text: "by text",
  card: "by card",
  meeting: "in person",
};

/** `called` says `by phone`; empty where nothing is said. */
export function touchMeant(word: string): string {
  const touch = touches.get(word) ?? foreignTouches.get(word);
  return touch === undefined ? "" : behind[touch];
}

const forms: readonly (readonly [RegExp, Touch])[] = [
  [/^(?:by |via )?e-?mail\b/i, "email"],
  [/^by mail\b/i, "email"],
  [/^(?:by |via |on (?:the )?|over the )(?:phone|call)\b/i, "call"],
  [/^(?:by |via )?voice ?mail\b/i, "voicemail"],
  [
    /^(?:by |via |on )?(?:text|sms|whatsapp|message|linkedin|facebook|fb|messenger|instagram|insta|ig|signal|telegram)\b/i,
    "text",
  ],
  [/^(?:by |with a |via )?(?:card|letter|note|post)\b/i, "card"],
];

/** What the words begin by telling, `by phone` or `called`, and what follows; null: nothing of the kind. */
export function touchAt(said: string): { readonly by: Touch | null; readonly rest: string } | null {
  const form = forms.find(([pattern]) => pattern.test(said));
  if (form) return { by: form[1], rest: said.replace(form[0], "").trim() };
  const plain = said.toLowerCase();
  const [word] = [...touchWords, ...foreignTouches.keys()]
    .filter((each) => plain === each || plain.startsWith(`${each} `))
    .toSorted((one, other) => other.length - one.length);
  return word === undefined
    ? null
    : { by: touches.get(word) ?? foreignTouches.get(word) ?? null, rest: said.slice(word.length).trim() };
}

/** How a touch is told: `you called`. */
export const touchText: Readonly<Record<Touch, string>> = {
  email: "wrote",
  call: "called",
  voicemail: "left a message",
  text: "texted",
  card: "sent a card",
  meeting: "met",
};
