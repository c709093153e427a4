const words =
  "(?:the )?other (?<many>two|three|four|five|six|[2-6])(?: (?:people|ones))?|(?:the |all (?:of )?the |all )?(?:rest(?: of (?:them|these|the (?:list|people)))?|others|other ones|remaining(?: ones| people)?)|every(?:one|body)(?: else| other)|(?:der |den |die )?rest|(?:die |alle )?(?:anderen|übrigen)|(?:tous )?(?:le reste|les autres)|(?:todos )?(?:el resto|los dem[aá]s|los otros)";

/** `the rest`, wherever it stands among some words. */
export const restWithin =
  /\b(?:all )?(?:the (?:rest(?: of (?:them|these|the list))?|others|other (?:ones|two|three|four)|remaining (?:ones|two|three|four))|every(?:one|body) else)\b/i;

/** `the rest`, `everyone else`, at the beginning of some words. */
export const restFirst = new RegExp(`^(?:${words})(?:[:,]| [-–—=])?(?= |[.!]?$)`, "iu");

const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/** Of how many `the other three` is said; null: of any number. */
export function othersSaid(words: string): number | null {
  const many = restFirst.exec(words)?.groups?.["many"]?.toLowerCase();
  return many === undefined ? null : (counts[many] ?? Number(many));
}

/** Nothing is to be done about them: `the rest not yet`. */
const nothing =
  /^(?:(?:is|are|have|has|i|we|still) )*(?:not?|not yet|not done(?: yet)?|nothing(?: yet)?|no change|as is|stays?|pending|open|still open|noch nicht|nicht|pas encore|todav[ií]a no|a[uú]n no|haven['’]?t(?: yet)?|not now|not today)[.!]?$/i;

/** What says of the rest that nothing is done: their words. Null: it is nothing of the kind. */
export function restUntouched(line: string): string | null {
  const [whom] = restFirst.exec(line) ?? [];
  return whom !== undefined && nothing.test(line.slice(whom.length).trim()) ? whom : null;
}
