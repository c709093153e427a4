import { folded } from "../cards/letters.ts";
import { isTitleWord, soundsLikeTrade } from "../cards/words/title-words.ts";

/** What one part of a sentence about somebody says. */
export type Clause =
  | { readonly kind: "need" | "offer" | "note"; readonly text: string }
  /** Where they were met; words for a day may stand behind it. */
  | { readonly kind: "met"; readonly text: string }
  /** Said in so many words: `CFO at Acme`, `from Acme`. */
  | { readonly kind: "role"; readonly title: string | null; readonly company: string | null }
  /** As it would be printed on a card: a title, a company, a way to reach them. */
  | { readonly kind: "printed"; readonly text: string };

const who = String.raw`(?:(?:and |but )?(?:who|she|he|they|which)(?: |(?=['’])))?(?:is |are |was |would |'s |’s )?(?:also )?`;
const needs = new RegExp(
  String.raw`^${who}(?:wants?|needs?|wanted|needed|looking for|looks for|seeking|seeks|searching for|after|like|in need of|in the market for|hoping for):? (?:to have |to find |to be introduced to |to meet )?(.+)`,
  "i",
);
const offers = new RegExp(
  String.raw`^${who}(?:offers?|offering|can help (?:me |us |others |people )?with|helps? (?:me |us |others |people )?with|provides?|speciali[sz]es in|sells|can do):? (.+)`,
  "i",
);
const met =
  /^(?:(?:(?:i |we )?met (?:him |her |them )?)?(?:at|@|during)|getroffen (?:beim?|auf|am|in)|kennengelernt (?:beim?|auf|am|in)|rencontrée? (?:à|au|chez)|conocid[oa] en) (.+)/i;
const role =
  /^(?:(?:she|he|they)(?:['’]s| is| are) |who is |now |currently )?(?:the |an? )?(.{2,60}?) (?:at|of|with|for|w\/|@|bei|chez) (?:the )?(\p{Lu}.{1,60})$/iu;
const called = /^(?:(?:(?:she|he|they)(?:['’]s| is| are)|is|was) (?:the |an? )|an? )(.{2,40})$/i;
const leader = /^(CEO|CFO|COO|CTO|CMO|CIO|MD|Owner|Founder|President) (\p{Lu}.{1,60})$/u;
const employed =
  /^(?:(?:who |she |he |they )?(?:from|of|with|works? (?:at|for|with)|owner of|owns|runs)) (?:the )?(\p{Lu}.{1,60}?)(?: as (?:an? |the |their )?(.{2,40}))?$/u;
const longestPrinted = 60;

/** `met` is told from a company by whether the words before it were about a meeting: `Met Jane at BNI`, `CFO at Acme`. */
export function clauseOf(text: string, opened: boolean): Clause {
  const said = text.trim().replace(/(?<![.!])[.!]+$/, "");
  if (/^(?:formerly|previously|ex-|used to|until )/i.test(said)) return { kind: "note", text: said };
  const need = needs.exec(said)?.[1];
  if (need !== undefined) return { kind: "need", text: need };
  const offer = offers.exec(said)?.[1];
  if (offer !== undefined) return { kind: "offer", text: offer };
  const place = met.exec(said)?.[1];
  if (place !== undefined && (opened || !/^(?:at|@|during) /i.test(said)))
    return { kind: "met", text: place };
  if (place !== undefined) return { kind: "role", title: null, company: place };
  return workOf(said) ?? { kind: isPrinted(said) ? "printed" : "note", text: said };
}

const founded =
  /^(?:who |she |he |they )?(?:runs|owns|has|founded|started) (?:an? |the )?(?:[\p{Ll}-]+ ){1,5}(?:called|named) (\p{Lu}.{1,60})$/u;

/** What they do, and where, said in so many words. */
function workOf(said: string): Clause | null {
  const firm = founded.exec(said)?.[1];
  if (firm !== undefined) return { kind: "role", title: null, company: firm };
  const employer = employed.exec(said);
  if (employer?.[1] !== undefined)
    return { kind: "role", title: employer[2] ?? titleIn(said), company: withoutDay(employer[1]) };
  const [, title, company] = leader.exec(said) ?? role.exec(said) ?? [];
  const isShort =
    title !== undefined && title.split(" ").length <= 6 && !/^(?:and|but|then|not|formerly) /i.test(title);
  if (isShort && company !== undefined && /^\p{Lu}/u.test(company))
    return { kind: "role", title, company: withoutDay(company) };
  const trade = called.exec(said)?.[1];
  return trade === undefined || !isTrade(trade)
    ? null
    : { kind: "role", title: trade.replace(/ from .*/, ""), company: null };
}

/** `a florist from Leeds`, and no holiday. */
const isTrade = (said: string): boolean =>
  folded(said)
    .split(/[^\p{L}]+/u)
    .some((word) => isTitleWord(word) || soundsLikeTrade(word));

/** `from Acme yesterday` */
const withoutDay = (company: string): string =>
  company
    .replace(/ (?:told|said|asked|mentioned|wants|needs|who|that|is|was|has|will) .*$/, "")
    .replace(
      / (?:today|tonight|yesterday|last night|this (?:morning|afternoon|evening|week)|on (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day).{0,20})$/i,
      "",
    );

/** `owner of Acme` */
const titleIn = (said: string): string | null => (/^owner\b/i.test(said) ? "Owner" : null);

/** No sentence: short, and without the small words that hold one together. */
function isPrinted(said: string): boolean {
  const words = said.split(/\s+/);
  const isSentence = words.some((each) =>
    /^(?:i|we|she|he|they|who|that|a|an|runs|owns|is|was|are|has|had|have|will|to|about|call|send|very|likes?|loves?|knows?|my|her|his|their|went|by|on)$/i.test(
      each,
    ),
  );
  const isTurn = /^\p{Ll}/u.test(said) && /\s(?:up|in|for|with|soon|later|again)(?:\s|$)/.test(said);
  return said.length <= longestPrinted && words.length <= 7 && !isSentence && !isTurn;
}
