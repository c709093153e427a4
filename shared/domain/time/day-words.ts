import { folded } from "../cards/letters.ts";
import { editDistance } from "../text/edit-distance.ts";

/** What is said of days in English, German, French and Spanish, each by the one word that the grammar of days knows. */
const meanings: Readonly<Record<string, string>> = {
  mon: "monday montag mo lundi lun lunes",
  tue: "tuesday tues tu dienstag di mardi martes",
  wed: "wensday wendsday wednsday wednesday weds mittwoch mi mercredi mer miercoles mie",
  thu: "thursday thur thurs donnerstag do jeudi jeu jueves jue",
  fri: "friday freitag fr vendredi ven viernes vie",
  sat: "saturday samstag sonnabend sa samedi sam sabado sab",
  sun: "sunday sonntag so dimanche dim domingo dom",
  jan: "january januar janner janvier janv enero ene",
  feb: "february februar fevrier fevr febrero",
  mar: "march marz maerz mars marzo",
  apr: "april avril avr abril abr",
  may: "mai mayo",
  jun: "june juni juin junio",
  jul: "july juli juillet juil julio",
  aug: "august aout agosto ago",
  sep: "september sept septembre septiembre setiembre",
  oct: "october oktober okt octobre octubre",
  nov: "november novembre noviembre",
  dec: "december dezember dez decembre diciembre dic",
  today: "heute hoy tonight aujourd'hui",
  yesterday: "yest ystrday gestern hier ayer",
  tomorrow: "2moro morgen demain manana tmrw tmr tomoz 2morrow tommorow tommorrow tomorow",
  overmorrow: "ubermorgen uebermorgen apres-demain pasadomanana",
  day: "days d tag tage tagen jour jours dia dias",
  week: "weeks wk wks w woche wochen semaine semaines sem semana semanas",
  month: "months mth mths mo. monat monate monaten mois mes meses",
  year: "years yr yrs jahr jahre jahren an ans annee ano anos",
  quarter: "quarters quartal trimestre",
  weekend: "weekends wochenende finde",
  next: "nex nxt nachste nachsten nachster nachstes naechste naechsten naechster naechstes prochain prochaine proximo proxima quevient queviene",
  this: "coming upcoming diese diesen dieser dieses kommende kommenden kommender cette ce este esta",
  early: "beginning start anfang debut principios comienzos inicios",
  mid: "middle mitte mediados",
  late: "later",
  end: "ende fin finales eo",
  from: "from",
  after: "nach apres despues following",
  easter: "ostern paques pascua",
  pentecost: "whitsun pfingsten pentecote pentecostes",
  christmas: "xmas weihnachten noel navidad",
  newyear: "newyears neujahr silvester nouvelan anonuevo",
  holidays: "holiday festivities feiertage feiertagen fetes fiestas",
  thanksgiving: "",
  summer: "sommer ete verano",
  spring: "springtime fruhling fruhjahr printemps primavera",
  fall: "autumn herbst automne otono",
  winter: "wintertime hiver invierno",
  "1": "one ein eine einem einer un une uno una first",
  "2": "two couple zwei deux dos second",
  "3": "third three drei trois tres",
  "4": "fourth four vier quatre cuatro",
  "5": "fifth five funf fuenf cinq cinco",
  "6": "sixth six sechs seis",
  "7": "seventh seven sieben sept. siete",
  "8": "eighth eight acht huit ocho",
  "9": "nine neun neuf nueve",
  "10": "ten zehn dix diez",
  "14": "fourteen",
  "20": "twenty",
  "30": "thirty",
  "60": "sixty",
  "90": "ninety",
  "12": "twelve zwolf douze doce",
};

/** Words that say nothing of their own. */
const fillers = new Set(
  "in on of the at by around about from_now time sometime der die das den dem des am im zum zu ins le la les l' l du de d' d. au aux dans el los las del en al a und et y or_so".split(
    " ",
  ),
);

/** What takes more than a word. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^not (?:before|until|till) |\bany ?day(?= )|\bweek of (?:the )?(?=\p{L}|\d)/gu, ""],
  [/^first thing (?=\p{L})/gu, ""],
  [/^(?:in the )?morning$/g, "tomorrow"],
  [/ or (?:two|so|three)\b| out$/g, ""],
  [/\b(?:an? )?(?:few|several)\b/g, "3"],
  [/\b(?:right|just|shortly|soon|straight) after\b/g, "after"],
  [/\bthis coming\b/g, "this"],
  [/\b(?:turkey|t-)[ -]?day\b/g, "thanksgiving"],
  [/\bblack friday\b/g, "blackfriday"],
  [/\b(?:this (?:afternoon|evening)|later today|eod|end of (?:the )?day)\b/g, "today"],
  [/\bday after tomorrow\b|\bpasado manana\b/g, "overmorrow"],
  [/\b(?:que|qui) (?:viene|vient)\b/g, "queviene"],
  [/\bnew year(?:['’]?s)?(?: (?:eve|day))?\b/g, "newyear"],
  [/\b(?:early|first|1st|beginning|start)(?: in| of)? (?:the )?(?:newyear|year)\b/g, "newyear"],
  [/\b(?:first|1st) of (?:the )?month\b/g, "early next month"],
  [/\b(?:first|1st) week (?:of|in) (?=\p{L})/gu, "early "],
  [/\bnouvel an\b|\bano nuevo\b/g, "newyear"],
  [/\beow\b/g, "end week"],
  [/\beom\b/g, "end month"],
  [/\beoy\b/g, "end year"],
  [/\b(month|year)[- ]end\b/g, "end $1"],
  [/\bfortnights?\b/g, "2 week"],
  [/\ba couple of\b|\bcouple of\b/g, "2"],
  [/\bquinze jours\b|\bquincena\b/g, "2 week"],
  [/\bhuit jours\b/g, "1 week"],
  [/\b(?:half a year|halben jahr|medio ano)\b/g, "6 month"],
  [/\bfin de semana\b/g, "weekend"],
  [/\bmid?-(?=\p{L})/gu, "mid "],
  [/\b(?:from|after) (?:now|today)\b|\bd['’]ici\b|\bdentro\b/g, ""],
  [/\b(\d{1,3})(d|w|wks?|mths?|m|y|yrs?)\b/g, "$1 $2"],
  [/\b(an?) (?=(?:day|week|month|year)\b)/g, "1 "],
];

const known: ReadonlyMap<string, string> = new Map(
  Object.entries(meanings).flatMap(([meaning, words]) =>
    [meaning, ...words.split(" ")].filter((word) => word !== "").map((word) => [word, meaning] as const),
  ),
);

const letters: Readonly<Record<string, string>> = { w: "week", m: "month", y: "year" };

/** The words as the grammar of days knows them: `nächsten Dienstag` is `next tue`. What is no word of days stays as it is. */
export function inDayWords(words: string): string {
  let said = folded(words).replace(/[’]/g, "'");
  for (const [phrase, meaning] of phrases) said = said.replace(phrase, meaning);
  return said
    .split(/[\s,]+|(?<=\p{L}{3})\.|(?<=\bl')/u)
    .filter((word) => word !== "" && !fillers.has(word))
    .map((word) => letters[word] ?? known.get(word) ?? ordinal(word) ?? slipOf(word) ?? word)
    .join(" ");
}

/** `15th`, `1er`, `15.` */
const ordinal = (word: string): string | null =>
  /^(\d{1,2})(?:st|nd|rd|th|er|ere|e|\.|º|ª|o)$/.exec(word)?.[1] ?? null;

const shortest = 5;
/** By their first letter, which is seldom the wrong one. */
const long = Map.groupBy(
  [...known].filter(([word]) => word.length >= shortest),
  ([word]) => word.charAt(0),
);

/** `firday`, `thrusday`, `febuary`: a slip of the finger away from one word alone. Null: it is none. */
function slipOf(word: string): string | null {
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return null;
  const near = (long.get(word.charAt(0)) ?? []).filter(
    ([each]) => Math.abs(each.length - word.length) <= 1 && editDistance(word, each) === 1,
  );
  const [meaning, other] = new Set(near.map(([, each]) => each));
  return other === undefined ? (meaning ?? null) : null;
}
