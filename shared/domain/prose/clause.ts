/** What one part of a sentence about somebody says. */
export type Clause =
  | { readonly kind: "need" | "offer" | "note"; readonly text: string }
  /** Where they were met; words for a day may stand behind it. */
  | { readonly kind: "met"; readonly text: string }
  /** Said in so many words: `CFO at Acme`, `from Acme`. */
  | { readonly kind: "role"; readonly title: string | null; readonly company: string }
  /** As it would be printed on a card: a title, a company, a way to reach them. */
  | { readonly kind: "printed"; readonly text: string };

const who = String.raw`(?:(?:and |but )?(?:who|she|he|they|which) )?(?:is |are |was |would |'s |’s )?(?:also )?`;
const needs = new RegExp(
  String.raw`^${who}(?:wants?|needs?|wanted|needed|looking for|looks for|seeking|seeks|searching for|after|like|in need of|in the market for|hoping for) (?:to have |to find )?(.+)`,
  "i",
);
const offers = new RegExp(
  String.raw`^${who}(?:offers?|offering|can help (?:me |us |others |people )?with|helps? (?:me |us |others |people )?with|provides?|specializ?s?es in|speciali[sz]es in|sells|can do) (.+)`,
  "i",
);
const met = /^(?:(?:i |we )?met (?:him |her |them )?)?(?:at|@|during) (.+)/i;
const role =
  /^(?:(?:she|he|they)(?:['’]s| is| are) |who is )?(?:the |an? )?(.{2,60}?) (?:at|of|with|for|@|bei|chez) (\p{Lu}.{1,60})$/u;
const employed = /^(?:from|of|with|works? (?:at|for|with)|owner of|owns|runs) (?:the )?(\p{Lu}.{1,60})$/u;
const longestPrinted = 60;

/** `met` is told from a company by whether the words before it were about a meeting: `Met Jane at BNI`, `CFO at Acme`. */
export function clauseOf(text: string, opened: boolean): Clause {
  const said = text.trim().replace(/(?<![.!])[.!]+$/, "");
  const need = needs.exec(said)?.[1];
  if (need !== undefined) return { kind: "need", text: need };
  const offer = offers.exec(said)?.[1];
  if (offer !== undefined) return { kind: "offer", text: offer };
  const place = met.exec(said)?.[1];
  if (place !== undefined && (opened || /^(?:i |we )?met /i.test(said))) return { kind: "met", text: place };
  if (place !== undefined) return { kind: "role", title: null, company: place };
  const [, title, company] = role.exec(said) ?? [];
  if (title !== undefined && company !== undefined && title.split(" ").length <= 6)
    return { kind: "role", title, company: withoutDay(company) };
  const employer = employed.exec(said)?.[1];
  if (employer !== undefined) return { kind: "role", title: titleIn(said), company: withoutDay(employer) };
  return { kind: isPrinted(said) ? "printed" : "note", text: said };
}

/** `from Acme yesterday` */
const withoutDay = (company: string): string =>
  company.replace(/ (?:today|tonight|yesterday|last night|this (?:morning|afternoon|evening|week))$/i, "");

/** `owner of Acme` */
const titleIn = (said: string): string | null => (/^owner\b/i.test(said) ? "Owner" : null);

/** No sentence: short, and without the small words that hold one together. */
function isPrinted(said: string): boolean {
  const words = said.split(/\s+/);
  const isSentence = words.some((each) =>
    /^(?:i|we|she|he|they|who|that|a|an|runs|owns|is|was|are|has|had|have|will|to|about|call|send|very|likes?|loves?|my|her|his|their)$/i.test(
      each,
    ),
  );
  return said.length <= longestPrinted && words.length <= 7 && !isSentence;
}
