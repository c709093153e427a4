import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import { openFollowUps } from "./open-follow-ups.ts";

export const letGoVerb: Verb<null> = {
  name: "let go",
  synonyms: ["drop", "let it go", "letgo", "let them go", "let her go", "let him go"],
  foreign: {
    de: "loslassen, nein danke, kein interesse, hat kein interesse, nicht interessiert, ist nicht interessiert",
    fr: "laisser tomber, laisse tomber, non merci, pas intéressé, pas intéressée, n'est pas intéressé, n'est pas intéressée",
    es: "dejar ir, no gracias, no le interesa, no está interesado, no está interesada, no interesa, no me interesa, no interesado, no interesada",
  },
  casual: [
    "no thanks",
    "no thank you",
    "no thx",
    "no ty",
    "not interested",
    "not interested in",
    "not relevant",
    "no interest",
    "don't bother",
    "dont bother",
    "give up",
    "gave up",
    "never",
  ],
  target: "people",
  forms: [
    {
      form: "3 let go",
      example: "3 let go",
      does: "Nothing more comes of this person: no step, no reminder. The contact is kept.",
    },
  ],
  parse: (words) => noWords("let go", words),
  decide: (situation, command) => decideEach(situation, command, lettingGo),
};

export const lettingGo: DecideOne = ({ book, now }, contact) => {
  const open = openFollowUps(book, contact.id);
  if (open.length === 0 && contact.keepWeeks === null && contact.warmth === "cold")
    return { changes: [], outcome: "already", text: "let go already: nothing is open." };
  const items = [
    { ...contact, warmth: "cold", keepWeeks: null } as const,
    ...open.map((each) => ({ ...each, status: "let-go", closedAt: now }) as const),
  ];
  const changes = items.map((item) => putting(book, item));
  return { changes, outcome: "did", text: "let go, and kept as a contact." };
};
