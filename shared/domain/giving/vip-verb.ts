import { answering } from "../commands/answering.ts";
import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { listText } from "../commands/list-text.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { keeping } from "../follow-ups/keep-verb.ts";
import { rhythmText } from "../follow-ups/read-rhythm.ts";
import { applied, itemsIn, putting } from "../ledger/book.ts";
import { moneyText } from "../money/money-text.ts";
import { counted } from "../text/counted.ts";
import { type Tally, talliesIn } from "./tallies.ts";
import { mostTies, tiesOf } from "./ties.ts";

type Args = { readonly isOff: boolean };

/** Unless another rhythm was said. */
const vipWeeks = 4;

export const vipVerb: Verb<Args> = {
  name: "vip",
  synonyms: ["vips", "ties", "top ties", "my ties", "who matters"],
  target: "maybe",
  everything: true,
  forms: [
    {
      form: "vip <name or number>",
      example: "vip Jane",
      does: "Somebody who matters: you keep in touch every four weeks, unless “keep” says otherwise, and they come first in a digest. “vip Jane off” ends it.",
    },
    {
      form: "vip",
      example: "vip",
      does: "Who that is, and the ten ties of which most has come: business, referrals, introductions, partnerships.",
    },
  ],
  parse(words): ParsedArgs<Args> {
    if (/^(?:list|show)?[.!?]?$/i.test(words)) return { kind: "ok", args: { isOff: false } };
    if (/^(?:off|no more|not any ?more|ends?|remove)[.!]?$/i.test(words))
      return { kind: "ok", args: { isOff: true } };
    return { kind: "asked", why: "Who matters? Write the name or the number behind it.", examples: ["Jane"] };
  },
  decide(situation, command) {
    if (command.contactIds.length === 0) return listed(situation, command.line);
    return decideEach(situation, command, command.args.isOff ? ending : naming);
  },
};

/** A rhythm that was said before stays. */
const naming: DecideOne = (situation, contact, newId) => {
  if (contact.isVip) return { changes: [], outcome: "already", text: "matters already." };
  const { book } = situation;
  const vip = { ...contact, isVip: true } as const;
  const put = putting(book, vip);
  if (contact.keepWeeks !== null) {
    const text = `noted as somebody who matters; you keep in touch ${rhythmText(contact.keepWeeks)}, as before.`;
    return { changes: [put], outcome: "did", text };
  }
  const kept = keeping(vipWeeks)({ ...situation, book: applied(book, [put]) }, vip, newId);
  return { ...kept, changes: [put, ...kept.changes], text: `noted as somebody who matters: ${kept.text}` };
};

/** With the rhythm that came with it, where it is still that. */
const ending: DecideOne = (situation, contact, newId) => {
  if (!contact.isVip)
    return { changes: [], outcome: "already", text: "was not noted as somebody who matters." };
  const plain = { ...contact, isVip: false };
  const put = putting(situation.book, plain);
  const after = { ...situation, book: applied(situation.book, [put]) };
  const kept = contact.keepWeeks === vipWeeks ? keeping(null)(after, plain, newId) : null;
  const text = kept
    ? `not noted as somebody who matters any more; ${kept.text}`
    : "not noted as somebody who matters any more.";
  return { changes: [put, ...(kept?.changes ?? [])], outcome: "did", text };
};

function listed({ book, today }: Situation, line: string): Decided {
  const vips = itemsIn(book, "contact").filter(({ isVip }) => isVip);
  const ties = tiesOf(talliesIn(book, today));
  if (vips.length + ties.length === 0)
    return answering(
      line,
      "told",
      "Nobody is noted yet: “vip Jane” notes somebody who matters. What comes of people shows here by itself.",
    );
  const { currency } = book.settings;
  const rows = [
    ...ties.map((tie, n) => `${n + 1}. ${contactName(tie.contact)}: ${tieText(tie, currency)}`),
    ...(vips.length === 0 ? [] : [`Who matters to you: ${listText(vips.map(vipText))}.`]),
  ];
  const text =
    ties.length === 0
      ? "Nothing has come of anybody yet."
      : `The ${ties.length < mostTies ? counted(ties.length, "tie") : `${mostTies} ties`} of which most has come:`;
  return { changes: [], answers: [{ outcome: "told", line, text, rows }] };
}

const vipText = (contact: Contact): string =>
  contact.keepWeeks === null
    ? contactName(contact)
    : `${contactName(contact)} (${rhythmText(contact.keepWeeks)})`;

function tieText({ ownBusiness, throughThem, received, isPartner, given }: Tally, currency: string): string {
  const money = (minor: number) => moneyText({ minor, currency });
  const parts = [
    ...(ownBusiness > 0 ? [`${money(ownBusiness)} of business`] : []),
    ...(throughThem > 0 ? [`${money(throughThem)} with whom they sent`] : []),
    ...(received > 0 ? [counted(received, "referral received", "referrals received")] : []),
    ...(isPartner ? ["a partner"] : []),
    ...(given > 0 ? [`${given} given`] : []),
  ];
  return `${listText(parts)}.`;
}
