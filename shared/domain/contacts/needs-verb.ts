import { toldVerb } from "./told-verb.ts";

export const needsVerb = toldVerb({
  name: "needs",
  synonyms: ["wants", "looks for", "is looking for", "looking for", "is after", "is in need of"],
  foreign: {
    de: "braucht, sucht, sucht nach, benötigt",
    fr: "cherche, recherche, besoin de, besoin",
    es: "necesita, busca, quiere",
  },
  casual: ["need"],
  field: "needs",
  question: "What do they look for?",
  example: "an intro to a CPA",
  says: "looks for",
  forms: [
    {
      form: "2 needs <text>",
      example: "2 needs an intro to a CPA",
      does: "What somebody looks for; “none” takes all out.",
    },
  ],
});
