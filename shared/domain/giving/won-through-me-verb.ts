import { answering } from "../commands/answering.ts";
import { quoted } from "../commands/list-text.ts";
import type { Decided, ParseContext, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { bothOf } from "../introductions/drafts-for.ts";
import { introductionsHere } from "../introductions/pair-meant.ts";
import { itemIn } from "../ledger/book.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { parseAmount } from "../money/parse-amount.ts";
import type { Choice } from "../questions/choice.ts";
import { type Gift, giftKey, giftsCalled, giftsTo, giftText } from "./given-to.ts";
import { wonThroughMe } from "./won-through-me.ts";

/** `from`: the other one of the two; null: not said. `ofIntroduction`: the target is one, and whoever helps has the business. */
export type ThroughMeArgs = {
  readonly amount: Money;
  readonly from: string | null;
  readonly ofIntroduction?: true;
};

export const wonThroughMeVerb: Verb<ThroughMeArgs> = {
  name: "won through me",
  synonyms: [],
  target: "people",
  everything: true,
  reads: ["introduction"],
  forms: [
    {
      form: "won <amount> for <name or number>",
      example: "won 5000 for Tom",
      does: "Business that somebody made of your referral or introduction: theirs, not yours; it counts as given. “Tom won 5000 from Jane” says of which.",
    },
  ],
  parse,
  decide(situation, { line, args, contactIds }) {
    const [only, ...others] = contactIds;
    const contact =
      only === undefined ? null : itemIn(situation.book, "contact", whoMade(situation, only, args));
    if (!contact || others.length > 0)
      return answering(line, "asked", "Whose business is it? Write a line for each of them.");
    return deciding(situation, { line, args, contact });
  },
};

/** `5000`, `5000 from Jane`, `5000 of it` */
function parse(words: string, { currency, rated }: ParseContext): ParsedArgs<ThroughMeArgs> {
  const [, said = words, from] = /^(\S+(?: \S+)?) (?:of it|from (.{1,80}))$/.exec(words) ?? [];
  if (said === "") return { kind: "asked", why: "How much was it?", examples: ["5000"] };
  const amount = parseAmount(said, currency, rated);
  if (amount.kind === "asked") return amount;
  if (amount.args.minor === 0) return { kind: "asked", why: "How much was it?", examples: ["5000"] };
  const ofIt = words.endsWith(" of it") ? ({ ofIntroduction: true } as const) : {};
  return { kind: "ok", args: { amount: amount.args, from: from ?? null, ...ofIt } };
}

/** Of an introduction, whoever may help is whose business it is. */
function whoMade(situation: Situation, contactId: string, { ofIntroduction }: ThroughMeArgs): string {
  const [here] = ofIntroduction ? introductionsHere(situation, contactId) : [];
  return here && bothOf(situation.book, here) ? here.helper.contactId : contactId;
}

type Asked = { readonly line: string; readonly args: ThroughMeArgs; readonly contact: Contact };

function deciding(situation: Situation, asked: Asked): Decided {
  const { line, args, contact } = asked;
  const gifts = giftsTo(situation.book, contact.id);
  const here = args.ofIntroduction ? gifts.filter(isHere(situation, contact)) : gifts;
  const meant = args.from === null ? here : giftsCalled(here, args.from);
  const [gift, ...more] = meant;
  if (!gift) return noSuchGift(asked, gifts);
  if (more.length > 0) return whichGift(asked, meant);
  const amount = moneyText(args.amount);
  const text = `${contactName(contact)}: made ${amount} of ${giftText(gift)}. It is theirs, and counts as given by you.`;
  return {
    changes: wonThroughMe(situation, { contact, gift, amount: args.amount }),
    answers: [{ outcome: "did", line, text }],
  };
}

const isHere = (situation: Situation, contact: Contact) => {
  const ids = new Set(introductionsHere(situation, contact.id).map(({ id }) => id));
  return ({ introduction }: Gift): boolean => introduction !== null && ids.has(introduction.id);
};

const wordsFor = ({ minor, currency }: Money): string => moneyText({ minor, currency });

const choiceOf =
  ({ contact, args }: Asked) =>
  (gift: Gift): Choice => ({
    says: `${contactName(contact)} made ${moneyText(args.amount)} of ${giftText(gift)}`,
    verb: wonThroughMeVerb.name,
    words: `${wordsFor(args.amount)} from ${giftKey(gift)}`,
    people: [contact.id],
  });

function whichGift(asked: Asked, gifts: readonly Gift[]): Decided {
  const choices = gifts.map(choiceOf(asked));
  const text = `Of which referral or introduction was it that ${contactName(asked.contact)} made business?`;
  return { changes: [], answers: [{ outcome: "asked", line: asked.line, text, asks: { choices } }] };
}

/** It may be one's own business, or come of something that was never told. */
function noSuchGift(asked: Asked, gifts: readonly Gift[]): Decided {
  const { line, args, contact } = asked;
  const name = contactName(contact);
  const own: Choice = {
    says: `${name}: won ${moneyText(args.amount)}, business of yours`,
    verb: "won",
    words: wordsFor(args.amount),
    people: [contact.id],
  };
  const whose = args.from === null ? "" : ` with ${quoted(args.from)}`;
  const text = `I know of no referral or introduction${whose} that you gave ${name}. Tell me of it first, as in “introduced ${name} to Jane” or “referred Bob to ${name}”, and then of the business. Or is it yours?`;
  const choices = [...(args.from === null ? [] : gifts.map(choiceOf(asked))), own];
  return { changes: [], answers: [{ outcome: "asked", line, text, asks: { choices } }] };
}
