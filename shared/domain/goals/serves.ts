import type { Contact } from "../contacts/contact.ts";
import type { Goal, GoalCount } from "./goal.ts";

type Fit = (contact: Contact) => boolean;

const looksForSomething: Fit = ({ needs }) => needs.length > 0;
const canHelpOthers: Fit = ({ offers }) => offers.length > 0;
const isEither: Fit = (contact) => looksForSomething(contact) || canHelpOthers(contact);

/** Of whom each goal is the more likely to come, as far as is known of them. */
const fits: Readonly<Record<GoalCount, Fit>> = {
  customer: looksForSomething,
  revenue: looksForSomething,
  lead: canHelpOthers,
  partnership: canHelpOthers,
  introduction: isEither,
  referral: looksForSomething,
  coffee: ({ emails, phones }) => emails.length + phones.length > 0,
  own: () => false,
};

/** How many of the goals somebody may serve. */
export const goalsServed = (goals: readonly Goal[], contact: Contact): number =>
  goals.filter(({ counts }) => fits[counts](contact)).length;
