import { toldListVerb } from "./told-list-verb.ts";

export const needsListVerb = toldListVerb({
  name: "list needs",
  synonyms: ["show needs", "all needs", "needs of all", "needs of everybody", "open needs"],
  alone: ["needs", "who needs what", "who needs something", "who needs help"],
  field: "needs",
  says: ["looks for", "look for"],
  forms: [
    {
      form: "needs",
      example: "list needs bookkeeper",
      does: "Who looks for something; “list needs bookkeeper” finds an accountant’s customers, too.",
    },
  ],
});

export const offersListVerb = toldListVerb({
  name: "list offers",
  synonyms: ["show offers", "all offers", "offers of all", "offers of everybody"],
  alone: ["offers", "who offers what", "who can do what"],
  field: "offers",
  says: ["offers", "offer"],
  forms: [{ form: "offers", example: "list offers payroll", does: "Who can do something for others." }],
});
