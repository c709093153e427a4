import { toldVerb } from "./told-verb.ts";

export const offersVerb = toldVerb({
  name: "offers",
  synonyms: ["can offer"],
  foreign: {
    de: "bietet",
    fr: "propose, offre",
    es: "ofrece",
  },
  casual: ["offer"],
  field: "offers",
  question: "What do they offer?",
  example: "free first consultations",
  says: "offers",
  forms: [
    {
      form: "3 offers <text>",
      example: "3 offers free first consultations",
      does: "What somebody can do for others; “none” takes all out.",
    },
  ],
});
