import type { Touch } from "./step.ts";

/** What people write where they have got in touch with somebody, by how they did. */
const casual: Readonly<Record<Exclude<Touch, "meeting">, readonly string[]>> = {
  email: [
    "emailed",
    "e-mailed",
    "mailed",
    "wrote",
    "written",
    "sent email",
    "sent an email",
    "sent mail",
    "email sent",
  ],
  call: [
    "called",
    "phoned",
    "rang",
    "spoke",
    "talked",
    "spoken",
    "called back",
    "rang up",
    "spoke to",
    "spoke with",
    "talked to",
    "talked with",
  ],
  voicemail: [
    ...[
      "left a voicemail",
      "left voicemail",
      "left vm",
      "left a vm",
      "lvm",
      "vm",
      "voicemail",
      "left a message",
    ],
    ...["left message", "left msg", "left a msg"],
  ],
  text: [
    "texted",
    "messaged",
    "sent a text",
    "sent text",
    "sent a message",
    "dm'd",
    "whatsapped",
    "pinged",
    "text sent",
    "message sent",
  ],
  card: [
    "sent card",
    "sent a card",
    "sent note",
    "sent a note",
    "sent a personal note",
    "wrote a card",
    "sent cards",
    "card sent",
  ],
};

/** Words that tell that it was done, and not how. */
const untold = [
  ...["ok", "okay", "✓", "✔", "✔️", "✅", "☑", "☑️", "👍", "contacted", "sent", "handled", "reached out"],
  ...["got in touch", "reached out to", "taken care of", "took care of", "sorted", "all sorted", "all good"],
  ...["yes", "yep", "yeah", "check", "checked"],
];

const touches: ReadonlyMap<string, Touch> = new Map(
  (Object.entries(casual) as [Touch, readonly string[]][]).flatMap(([touch, words]) =>
    words.map((each) => [each, touch] as const),
  ),
);

/** Words that mean `done` where somebody is named. */
export const touchWords: readonly string[] = [...untold, ...touches.keys()];

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
  const touch = touches.get(word);
  return touch === undefined ? "" : behind[touch];
}

const forms: readonly (readonly [RegExp, Touch])[] = [
  [/^(?:by |via )?e-?mail\b/i, "email"],
  [/^by mail\b/i, "email"],
  [/^(?:by |via )(?:phone|call)\b/i, "call"],
  [/^(?:by |via )?voice ?mail\b/i, "voicemail"],
  [/^(?:by |via |on )?(?:text|sms|whatsapp|message|linkedin|facebook|instagram)\b/i, "text"],
  [/^(?:by |with a |via )?(?:card|letter|note|post)\b/i, "card"],
];

/** What the words begin by telling, `by phone` or `called`, and what follows; null: nothing of the kind. */
export function touchAt(said: string): { readonly by: Touch | null; readonly rest: string } | null {
  const form = forms.find(([pattern]) => pattern.test(said));
  if (form) return { by: form[1], rest: said.replace(form[0], "").trim() };
  const plain = said.toLowerCase();
  const [word] = touchWords
    .filter((each) => plain === each || plain.startsWith(`${each} `))
    .toSorted((one, other) => other.length - one.length);
  return word === undefined ? null : { by: touches.get(word) ?? null, rest: said.slice(word.length).trim() };
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
