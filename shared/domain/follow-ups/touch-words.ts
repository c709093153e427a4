import type { Foreign } from "../commands/verb.ts";
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
    "dropped a line",
    "shot an email",
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
    "chatted",
    "chatted with",
    "had a call",
    "had a call with",
    "gave a call",
    "gave a ring",
    "telephoned",
    "facetimed",
    "facetimed with",
  ],
  voicemail: [
    ...[
      "left a voicemail",
      "left voicemail",
      "left vm",
      "left a vm",
      "lvm",
      "lm",
      "vm",
      "voicemail",
      "left a message",
    ],
    ...["left message", "left msg", "left a msg", "vm left", "voicemail left", "message left", "msg left"],
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
    "sent a dm",
    "sent linkedin message",
    "sent linkedin msg",
    "text sent",
    "message sent",
    "msg sent",
    "dm sent",
    "msg'd",
    "msgd",
    "messaged on linkedin",
    "dmed",
    "slacked",
    "li msg sent",
    "linkedin msg sent",
    "linkedin message sent",
  ],
  card: [
    "sent card",
    "sent a card",
    "sent note",
    "sent a note",
    "sent a personal note",
    "wrote a card",
    "sent cards",
    "mailed a card",
    "mailed cards",
    "wrote a note",
    "card sent",
  ],
};

/** Words that tell that it was done, and not how. */
const untold = [
  ...["ok", "okay", "✓", "✔", "✔️", "✅", "☑", "☑️", "👍", "contacted", "sent", "handled", "reached out"],
  ...["got in touch", "reached out to", "taken care of", "took care of", "sorted", "all sorted", "all good"],
  ...["got hold of", "got a hold of", "reached", "got through to", "caught up with", "connected with"],
  ...["got back to", "replied", "replied to", "responded", "responded to", "all set", "all set with"],
  ...["checked in with", "touched base", "touched base with", "followed up on", "circled back with"],
  ...["yes", "yep", "yeah", "check", "checked", "thanked", "said thanks to", "said thank you to"],
];

const touches: ReadonlyMap<string, Touch> = new Map(
  (Object.entries(casual) as [Touch, readonly string[]][]).flatMap(([touch, words]) =>
    words.map((each) => [each, touch] as const),
  ),
);

/** Words that mean `done` where somebody is named. */
export const touchWords: readonly string[] = [...untold, ...touches.keys()];

const foreign: Readonly<Partial<Record<Touch, Foreign>>> = {
  email: {
    de: "angeschrieben, geschrieben, gemailt, mail geschickt, e-mail geschickt, mail gesendet",
    fr: "écrit, email envoyé, mail envoyé, envoyé un mail, envoyé un email",
    es: "escrito, escribí, correo enviado, mandé un correo, envié un correo, email enviado",
  },
  call: {
    de: "angerufen, telefoniert, gesprochen, zurückgerufen",
    fr: "appelé, appelée, appelés, rappelé, rappelée, parlé, téléphoné, eu au téléphone",
    es: "llamado, llamada, llamados, llamé a, llamé, hablé con, hablado",
  },
  voicemail: {
    de: "auf band gesprochen, auf mailbox gesprochen, mailbox, mailbox besprochen, nachricht hinterlassen",
    fr: "laissé un message, message laissé",
    es: "dejé un mensaje, dejé mensaje, mensaje dejado",
  },
  text: {
    de: "sms geschickt, whatsapp geschickt, getextet",
    fr: "sms envoyé, envoyé un sms",
    es: "whatsapp enviado, mandé un whatsapp, mandé un mensaje",
  },
  card: { de: "karte geschickt, karte gesendet", fr: "carte envoyée", es: "tarjeta enviada" },
};

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
