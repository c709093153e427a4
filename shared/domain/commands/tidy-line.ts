import { byPlace, isSaidOf } from "./by-place.ts";
import { isDay } from "./day-alone.ts";
import { amountsInFigures, counts, inFigures, numberIn } from "./number-words.ts";
import { verbsAt } from "./verb-words.ts";

const ticks = "[✓✔✅☑❌👍👎]\\uFE0F?";

/** What is typed beside words or in their place, and what is meant by it, in this order. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/(?<!\s)\s+/g, " "],
  [/^ ?(?:[-*•–·] )?/, ""],
  [/^ | $/g, ""],
  [/^["“”„«'‘](.*)["“”»'’]$/u, "$1"],
  [/ ?(?:[:;]-?[)(D](?=$| )|[\u{1F600}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{1F389}\u{1F64F}])/gu, ""],
  [/(?<=\p{L})(?:[!.]{2,}|…)$/u, ""],
  [/(?<=[\p{L}\d])[!;]$/u, ""],
  [
    /^(?:hi|hello|hey|yo|good morning|morning)[!,. ]+(?=#?\d{1,2}[ ,.:]|(?:e-?mailed|called|texted|left|sent|met|done|skip)\b)/iu,
    "",
  ],
  [/(?<=^| )[☕🍵🍽🍴🍻🍺🥂]\uFE0F?(?=$| )/gu, "coffee"],
  [/ ?(?![✓✔✅☑❌👍👎])\p{Extended_Pictographic}\uFE0F?(?=$| )/gu, ""],
  [/^abt (?=\S)/iu, "about "],
  [/(?<= )(?:2mo?r+o?w?|2mrw|tmrow)(?= |$)/giu, "tomorrow"],
  [/(?<= )\+(\d{1,2}) ?d(?= |$)/giu, "in $1 days"],
  [/(?<= )\+(\d{1,2}) ?w(?= |$)/giu, "in $1 weeks"],
  [/(?<= )\+(\d{1,2}) ?m(?= |$)/giu, "in $1 months"],
  [/['’‘](?=till? )/giu, ""],
  [/(?<=^|[,;.] |\b(?:and|but|so|then) )(i)(ll|ve|m) (?=\p{L})/giu, "$1'$2 "],
  [/(?<=^|\s)(do|does|did|ca|wo|is|was|has|have|had|could|should|would)nt(?= )/giu, "$1n't"],
  [/(?<=^|\s)(every(?:body|one)|all)['’]s (?=\p{L})/giu, "$1 is "],
  [/^(?:nah|nope|bro|dude|man|lol|haha|hmm|ugh|yo|ok so|okay so)[,!.]* (?=\p{L}+ )/iu, ""],
  [
    /^(?:besides|except(?: for)?|apart from|other than|aside from) (\p{L}+(?: \p{Lu}\p{L}+)?),? (.{3,40}?)\b(everyone|everybody|all of them)\b/iu,
    "$2$3 but $1",
  ],
  [/^(?:would|could) you (?:please )?be so (?:good|kind) as to /iu, "please "],
  [/^you (?:may|can) (?=(?:mark|close|drop|skip|snooze|move|push|let|remove)\b)/iu, "please "],
  [/(?<=^|\s)the (?:entire|whole|full) (?:list|lot|bunch)(?= |$)/giu, "all"],
  [
    /(?<=^|[.;,] |\b(?:and|or|done|did|called|e-?mailed) )(?:numbers?|nos?\.|items?|persons?) (?=\d{1,2}(?!\d|[.-]\d))/giu,
    "",
  ],
  [
    /^(?:good (?:morning|afternoon|evening|day)|(?:hi|hello|hey) (?:there|all|team|nextday)|guten (?:morgen|tag|abend)|moin|hallo|bonjour|bonsoir|salut|buen[oa]s (?:d[ií]as|tardes|noches)|hola)[,.!] (?=\S+ \S)/iu,
    "",
  ],
  [/(?<= )no (?:ans|resp|rply)(?=$|[ ,;.])/giu, "no answer"],
  [
    /(?<=^(?:called|e-?mailed|texted|did|done|skip|snooze|push|move|messaged|phoned) )the lot(?=$|[ .,])/iu,
    "all",
  ],
  [/[✗✘]/gu, "❌"],
  [/(?<=^| )⏰\uFE0F?(?= )/gu, "snooze"],
  [
    /^(?:except|all but|everything but|not) (#?\d{1,2}(?:(?:, ?| and | & )#?\d{1,2}){0,5}),? (?:all|everyone|everybody|everything|the rest)(?: is| are)? (?=\p{L})/iu,
    "all but $1 ",
  ],
  [
    /(?<=\b(?:everyone|everybody|all|all of (?:them|these)) )(?:on (?:the|this|your|my) list|in (?:the|this|your) (?:e-?mail|mail|digest|list)|here)(?: (?=\p{L})|(?=[.!]?$))/giu,
    "",
  ],
  [
    /(\b(?:all|everyone|everybody|these|them)\b.{0,60} (?:apart from|except(?: for)?|but|bar|other than) )(\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?),? whom?(?=[ '’])/u,
    "$1$2. $2",
  ],
  [
    /(?<=\b(?:everyone|everybody|all of (?:them|these)) )(?:this (?:morning|afternoon)|today|yesterday|already) (?=(?:except|but|apart from|bar)\b)/giu,
    "",
  ],
  [
    / and (\p{Lu}\p{L}{1,20}) (?=(?:I|we)(?:['’]ll| will| need to| have to) (?:do|call|see|e-?mail|text|phone|handle|meet|get to)(?:[.!]?$| (?:on|next|tomorrow|by|this|in|mon|tue|wed|thu|fri)))/gu,
    ". $1 ",
  ],
  [
    /(?<=\b(?:remind me|snooze)[^.;]{2,30}),? (?:if|unless) (?:i|we|s?he|they)(?:['’]ve| have| has)? ?(?:haven['’]?t|hasn['’]?t|have not|don['’]?t|doesn['’]?t|didn['’]?t|not) (?:yet )?(?:heard?|hear|g[eo]t|had|repl(?:y|ied)|answer(?:ed)?|call(?:ed)?)\b.{0,40}$/iu,
    "",
  ],
  [
    /(?<=\bmet .{1,40}) at (?=(?:lunch|breakfast|brunch|dinner|coffee|tea)(?:$|[.!]| (?:today|yesterday|on|last|this)\b))/iu,
    " for ",
  ],
  [/(?<=^[\p{L}\d][\p{L} ’'-]{0,30}) :(?= )/u, ":"],
  [/^(?:please )?kindly (?=\p{L})/iu, "please "],
  [/(?<=^|[.,;] |\bplease )remember me (?=(?:in|on|next|again|tomorrow|about|of|to) )/giu, "remind me "],
  [
    /(?<=(?:\p{Lu}\p{L}{1,20}|\d) (?:and|&) (?:\p{Lu}\p{L}{1,20}|\d{1,2})[,.;] )both (?=(?:are|were|have|want|need|said)\b)/giu,
    "they ",
  ],
  [/^((?:\p{L}[\p{L}.'’-]{0,20} ?){1,3}?)(?<! ) ?(?:[-=]>|→|➡\uFE0F?) ?/u, "$1: "],
  [/^((?:#?\d{1,2}|(?:\p{L}[\p{L}.'’-]{0,20} ?){1,3}?))(?<! ) ?\(([^()]+)\)$/u, "$1: $2"],
  [/(?<= (?:are|were|can|will|could|should) |: )(?:both|all) (?=\p{L})/giu, ""],
  [/(?<=^|\p{L}[ ,;]{1,2})(\d{1,2})\/(?=\p{L})/gu, "$1 "],
  [/(?<=^|: )(?:haha+|lol|omg|eh|um+|uh+|ugh|argh|yay)[,!.]* (?=\S)/giu, ""],
  [/^(\d{1,2})['’]s (?=\p{L})/u, "$1 is "],
  [/(?<=\p{L})!+ (?=[$€£]?\d)/gu, " "],
  [/^both (?=\p{L}+ (?:and|&|n) )/iu, ""],
  [/(?<=^|[ ,]\s?)(\d{1,2})\. (?=(?:and |& )?\d{1,2}\. )/g, "$1, "],
  [/(?<=^| )(?:exept|excpet|execpt|xcept|expect|exceot)(?= (?:\d|\p{L}+$))/giu, "except"],
  [
    /^(done|skip|called|e-?mailed|texted) (?:except|but)(?: for)? ((?!no )[#\d\p{L}][^.;]{0,40})$/iu,
    "all but $2 $1",
  ],
  [/(?<=^| )ev(?:ry|rey|er|eyr)(thing|body|one)(?= )/giu, "every$1"],
  [/(?<=\p{L})\/(?=(?:vm|voicemail|lvm|left|text(?:ed)?|e-?mail(?:ed)?)(?: |$))/giu, ", "],
  [/^[*_]{1,2}(#?\d{1,2}[.)]? [^*_]{1,40}?)[*_]{1,2} ?/u, "$1 "],
  [/^(\p{Lu}[\p{Lu} ]{2,24}): (?=\d{1,2} \p{L})/u, ""],
  [
    /^((?:#?\d{1,2}[:.)]?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?:) )?(?:no|nope|nah|not yet|not today),? (?=(?:next|tomorrow|tmrw|mon|tue|wed|thu|fri|sat|sun|in \d|in an?)(?:\p{L}*)\b)/iu,
    "$1",
  ],
  [
    /^(?:regarding|concerning|as for|for|re|with (?:regard|respect) to|on)[: ] ?((?:(?:mr|mrs|ms|dr)\. )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)[:,] (?=\p{L})/iu,
    "$1: ",
  ],
  [/(?<=\d)(?=[✓✔✅☑❌👍👎])/gu, " "],
  [new RegExp(`(^|[,;] ?)(${ticks})(?=\\d)`, "gu"), "$1$2 "],
  [new RegExp(`(?<=^${ticks} ?\\d[^\\p{L}]{0,40}),? (${ticks}) ?(?=\\d)`, "gu"), ", $1 "],
  [new RegExp(`(?<=\\b(?:${counts.join("|")}))\\. (?=(?:${counts.join("|")})\\b)`, "giu"), "; then "],
  [/(?<=^|[ ,;])(\d{1,2})-(?=\p{L}{2})/gu, "$1 "],
  [/^(\p{L}{3,12}):(?=\d)/u, "$1: "],
  [
    /(?<=^(?:done|skip|called|e-?mailed|texted|met|snooze|keep) .{0,60}\d) (?=(?:done|skip|called|e-?mailed|texted|met|snooze|keep) #?\d{1,2}(?: |$))/gi,
    ", ",
  ],
  [/(?<=\p{L}|\d)=(?=\p{L})/gu, ": "],
];

/** As dictation writes marks, where it writes none: a period may be a time as well. */
const dictated = (line: string): string =>
  /[.,;!?]/.test(line)
    ? line
    : line
        .replace(
          /(?<!\b(?:the|a|an|trial|notice|grace|this|that|time|long|busy|holiday)) (?:period|full stop)(?= |$)/gi,
          ".",
        )
        .replace(/ question mark(?= |$)/gi, "?")
        .replace(/ comma(?= )/gi, ",");

/** A line as a person means it: without a list's mark, quotes around it and smileys, places in the mail as their numbers. */
export function tidyLine(line: string, numbers: readonly number[]): string {
  const said = typed.reduce((said, [form, meant]) => said.replace(form, meant), dictated(line));
  const placed = byPlace(inFigures(amountsInFigures(said)), numbers).replace(lastAlone, ". $1 ");
  return inAll(verbsApart(placed), numbers);
}

/** `did 1 and 2 and 3 I want to push to monday`: the last number is of what follows. */
const lastAlone =
  /(?<=\b(?:did|done|called|e-?mailed|texted|finished|completed)\b[^.;]{0,60}\d|\bdone)(?: and|,)? (\d{1,2}),? (?=(?:i|we)(?:['’]ll| will| want| need| would like| have)(?: to)? (?:push|move|do|snooze|put|call|get|try|handle)(?: it)? (?:to|till?|until|on|next|tomorrow|mon|tue|wed|thu|fri|sat|sun))/giu;

const tickBefore = new RegExp(`(?<=${ticks}) (?=\\p{L})`, "gu");
const marked = new RegExp(`^(\\d{1,2}[.):]?) ?(?:${ticks}|[xX*]) (?=(\\p{L}.*)$)`, "u");

/** `1done`, `✓ Jane`, `3. ❌ let go`: a verb stands by itself. */
const verbsApart = (words: string): string =>
  words
    .replace(/(?<=(?:^|[,;]) ?|\p{L} )(\d{1,2})(\p{L}{3,20})/gu, (whole, number: string, word: string) =>
      verbsAt(word).length > 0 || isDay(word) ? `${number} ${word}` : whole,
    )
    .replace(/^(?=\p{L})(.*)$/u, (whole) => whole.replace(tickBefore, ", "))
    .replace(marked, (whole, number: string, said: string) =>
      verbsAt(said).some(({ rest }) => rest === "") ? `${number} ` : whole,
    );

/** `all 5 done` where there are five: `all done`. */
const inAll = (words: string, numbers: readonly number[]): string =>
  words.replace(
    /(?<=^|[,;.] |\p{L} )all (?:of )?(?:the )?(\d{1,2}|[a-z]{3,5})(?: of them| of these| people)?:?(?=(?<behind> .*|[.,!]|$))/giu,
    (whole, count: string, behind: string) =>
      numbers.length > 1 && numberIn(count) === numbers.length && isSaidOf(behind) ? "all" : whole,
  );
