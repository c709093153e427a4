/** How people shorten words on a phone. */
const short: readonly (readonly [RegExp, string])[] = [
  [/^\+(?=\d{1,3}(?: \p{L}|$))/u, "tally "],
  [/(?<=\p{L}|\d) w\/? (?=\S)/giu, " with "],
  [/(?<=\p{L}|\d) w\/(?=\p{L}|\d)/giu, " with "],
  [/(?<=^| )abt (?=\S)/gi, "about "],
  [/(?<=\d) n (?=\d)/gi, " and "],
  [/(?<=^| )(?:vmail|voice mail)(?= |$)/gi, "voicemail"],
  [/(?<=^| )this am(?=$|[.!])/gi, "this morning"],
  [/(?<=^| )this pm(?=$|[.!])/gi, "this afternoon"],
  [/(?<=^| )f\/u(?= )/gi, "follow up"],
];

const things =
  "(?:an?|the|my|our|his|her|their|some) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+|(?:info|details|pricing|samples|photos|documents|paperwork)";
const messages = "voicemail|vmail|vm|message|msg|card|note|text|email|mail|line|call|ring";

/** Whom something was sent stands between the verb and what was sent, or at the end. */
const turned: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(sent|left|dropped|mailed) (?:the )?(${messages})s (?=\\S)`, "iu"), "$1 a $2 "],
  [
    new RegExp(
      `^(sent|wrote|mailed|left|dropped) (?:an? |the )?(?:(?!(?:no|not|any)\\b)[\\p{L}-]+ ){1,2}(${messages})s? (to|for|with) (?=\\S)`,
      "iu",
    ),
    "$1 a $2 $3 ",
  ],
  [
    /^(?:dropped|shot) (\S+(?: \S+)?) an? (?:quick |short |nice )?(note|email|text|message|msg|card)(?= |$)/iu,
    "sent a $2 to $1",
  ],
  [/^remind me (.+?) (?:about|of) (\p{L}.*)$/iu, "remind me about $2 $1"],
  [
    /^((?:sold|closed|won|signed|deal with|vendido|verkauft|vendu) [#\p{L}\d][^,;]*)(?<!\d), ?((?:[$€£] ?\d[\d.,]*|\d[\d.,]{2,})(?:k| ?grand)?)[.!]?$/iu,
    "$1 for $2",
  ],
  [
    /^(envoyé|enviado|envié|mandé|geschickt) (?:le|la|les|un|une|el|los|una|mi|mon|ma) \p{L}+ (?:à|a) (?=\S)/iu,
    "$1 ",
  ],
  [/^let (?!(?:me|us|it|them|her|him)\b)(\S+(?: \S+){0,4}?) go[.!]?$/iu, "let go $1"],
  [/^follow(?:ed)?[ -]?up (?:(?:with|on|for) )?(\S+(?: \S+){0,3}?) (?:is )?done[.!]?$/iu, "$1 done"],
  [
    /^(?:gave|passed|sent) (?!me\b|us\b)(\S+(?: \S+)?) (?:an? |(?=inside|outside))(?:(inside|outside) )?(?:referral|lead)$/iu,
    "gave a referral to $1 $2",
  ],
  [/^referred (?!me\b|us\b)(.+?) to (\S.*?)( inside| outside)?$/iu, "$2 referred given $1$3"],
  [/^(?:rate:? )?(?=[€£$¥]?\d[\d.,]{0,8} ?[a-z€£$¥]{0,3} ?(?:is|=) ?[a-z€£$¥]{0,3} ?\d)/iu, "exchange "],
  [
    new RegExp(
      `^(sent|left|dropped|shot|wrote|mailed|gave) (\\S+(?: \\S+)?) an? (?:quick |short |nice )?(${messages})(?= |$)`,
      "iu",
    ),
    "$1 a $3 to $2",
  ],
  [
    new RegExp(
      `^(sent|emailed|mailed|texted) (\\S+(?: (?!(?:an?|the|my|our|some) )\\S+)?) (?:${things})(?=$)`,
      "iu",
    ),
    "$1 $2",
  ],
  [new RegExp(`^(sent|emailed|mailed|texted) (?:${things}) to (?=\\S)`, "iu"), "$1 "],
];

/** Words that say the same in the form in which commands are known: `spoke w/ bob`, `sent Jane the quote`. Null: there are none. */
export function otherWords(words: string): string | null {
  const full = short.reduce((said, [shortened, meant]) => said.replace(shortened, meant), words);
  const [form, meant] = turned.find(([said]) => said.test(full)) ?? [];
  const other = form && meant !== undefined ? full.replace(form, meant) : full;
  return other === words ? null : other;
}
