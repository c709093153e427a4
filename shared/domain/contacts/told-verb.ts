import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import type { Contact } from "./contact.ts";

/** `texts` null: all are taken out. */
export type ToldArgs = { readonly text: string | null };

type ToldVerb = Pick<Verb<ToldArgs>, "name" | "synonyms" | "foreign" | "casual" | "forms"> & {
  readonly field: "needs" | "offers";
  /** What is asked where nothing is said, and how it is told: `looks for`. */
  readonly question: string;
  readonly example: string;
  readonly says: string;
};

const longest = 300;
const most = 12;

/** A verb that adds to what somebody looks for, or offers. */
export const toldVerb = ({ field, question, example, says, ...verb }: ToldVerb): Verb<ToldArgs> => ({
  ...verb,
  prose: true,
  mends: true,
  whomFirst: "too",
  target: "people",
  parse: (words) => parseTold(words, question, example),
  decide: (situation, command) => decideEach(situation, command, telling(field, says, command.args.text)),
});

/** `I need 2 more days` is about nobody. */
const ofTime = /^(?:(?:more|extra|another) )?(?:minutes?|hours?|days?|weeks?|months?|times?)\b/i;

/** `wants me to call her`, `wants a call 12/2` say what is to be done, `needs one by May` not what; a quote is asked of the writer. */
const ofUs =
  /^(?:me|us) to\b|^(?:one|it|that|this|them)(?: (?:by|on|before|until|for|in|now|soon)\b|[.!]?$)|^(?:my|our|the) (?!name)|^(?:an?|the|another) (?:quote|estimate|bid|proposal|brochure|price|demo|sample|meeting)s?\b|^(?:references|pricing|more (?:info|information|details|time))\b|^to (?:meet|talk|call|speak|know)(?:$|[.,;]| (?:up|me|us|with|again|soon|first|for|on|but|and|next|at|in|this|before|after|when|about|to)\b)|^to (?:hire|use|work with|book|engage|buy from|pay|sign with) (?:me|us)\b|\b(?:so|and) i (?:just )?(?:sent|gave|e-?mailed|told|forwarded|passed|texted)\b|^to be (?:called|phoned|rung|contacted|e-?mailed|texted|reminded|met|left|told|introduced)\b|^to (?:hear|know|learn|see|find out) (?:more|about)\b|^(?:further|some more) (?:info|information|details)\b|^to (?:collab(?:orate)?|partner|work (?:together|with)|join|come|chat|catch up|reconnect|think|wait|sleep|do (?:it|this|that|something))\b|^(?:an? )?(?:call(?: ?back)?|e-?mail|text|ring|follow[- ]?up)(?: (?:on |in |at )?(?:\d|next|tom|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|after|later)|[.!]?$)/i;

function parseTold(words: string, question: string, example: string): ParsedArgs<ToldArgs> {
  if (words === "" || ofTime.test(words) || ofUs.test(words))
    return { kind: "asked", why: question, examples: [example] };
  return {
    kind: "ok",
    args: { text: /^(?:none|nothing)[.!]?$/i.test(words) ? null : words.slice(0, longest) },
  };
}

const telling =
  (field: "needs" | "offers", says: string, text: string | null): DecideOne =>
  ({ book }, contact) => {
    const put = (values: readonly string[]) => [
      putting(book, { ...contact, [field]: values } satisfies Contact),
    ];
    if (text === null) return { changes: put([]), outcome: "did", text: `${says} nothing any more.` };
    const asSaid = field === "needs" && /^to /i.test(text) ? "wants" : says;
    const known = contact[field];
    if (known.some((each) => each.toLowerCase() === text.toLowerCase()))
      return { changes: [], outcome: "already", text: "that is kept already." };
    return { changes: put([...known, text].slice(-most)), outcome: "did", text: `${asSaid} “${text}”.` };
  };
