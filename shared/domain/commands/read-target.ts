import { folded } from "../cards/letters.ts";
import { firstWord } from "./first-word.ts";
import { type LeadingNumbers, leadingNumbers } from "./read-numbers.ts";
import { othersSaid, restFirst } from "./read-rest.ts";
import type { Target } from "./verb.ts";

/** Whom some words begin by naming, and what follows. */
export type LeadingTarget = { readonly target: Target; readonly rest: string };

const everybody = new Set(
  "all everyone everybody everything both them alle alles tous tout toutes todos todo todas".split(" "),
);
const somebody = new Set("her him it".split(" "));
const connectors = new Set("as for with to".split(" "));

/** Who was last spoken of. */
export const pronouns = /^(?:and )?(?:she|he|they)(?= |['’])/i;

/** What may stand between a verb and whom it is about: `left a voicemail for 2`, `remind me about 2`. */
const leads = new Set(
  "both as for with to on about of from an mit bei von à a au avec pour con para por".split(" "),
);
const notNames = new Set(
  "einen einem eine ein un une una unos el los las les la el le dans in en im am der die das habe hab haben ich wir j'ai ya at whom i i'm i've we we've met please then also just have been don't you he she it they who's what's where's he's she's they're it's he'll she'll they'll this that these those there here who what when where why how which my our your his her their the a an and or but so if as not no yes nobody call text me us need will would can could should see got going hope let let's lets thanks worries problem mark set first second third last one add sorry tomorrow today to til till until for with".split(
    " ",
  ),
);

const maxNameWords = 4;
const maxWords = 16;

/** Numbers at the beginning, the longest list of them, `the rest`, or `all`. */
export function targetBefore(words: string): LeadingTarget | null {
  return leadingNumbers(words).map(byNumbers).at(-1) ?? restAt(words) ?? allAt(words);
}

/** Every way in which the words behind a verb may begin with a target that no name is: `2`, `with 2`, `all`, `her`. */
export function targetsBehind(words: string): readonly LeadingTarget[] {
  const { plain, rest } = firstWord(words);
  const others = restAt(words) ?? (leads.has(plain) ? restAt(rest) : null);
  if (others) return [unconnected(others)];
  const all = allAt(words);
  const unnamed: LeadingTarget[] = somebody.has(plain) ? [{ target: { kind: "unsaid" }, rest }] : [];
  const behind = leads.has(plain) ? leadingNumbers(rest) : [];
  const numbered = [...leadingNumbers(words), ...behind].map(byNumbers);
  const everyone = all ?? (leads.has(plain) ? allAt(rest) : null);
  return [...numbered, ...(everyone ? [...butNamed(everyone), everyone] : []), ...unnamed].map(unconnected);
}

/** `everyone except Tom`, in every way in which a name may end. */
const butNamed = ({ target, rest }: LeadingTarget): readonly LeadingTarget[] =>
  target.kind !== "all" || target.except
    ? []
    : exceptNames(rest).map(({ name, rest: behind }) => ({
        target: { kind: "all", exceptName: name },
        rest: behind,
      }));

/** Every way in which the words may begin with somebody's name, or with several (`Jane, Bob and Eve`), shortest first. */
export function namesAt(words: string): readonly LeadingTarget[] {
  const ways: LeadingTarget[] = [];
  const said: string[] = [];
  let rest = leads.has(firstWord(words).plain) ? firstWord(words).rest : words;
  let ofOne = 0;
  while (rest !== "" && said.length < maxWords && ofOne < maxNameWords) {
    const end = rest.search(/[\s:]/);
    const word = end < 0 ? rest : rest.slice(0, end);
    const isColon = end >= 0 && rest[end] === ":";
    const isPossessive = /['’]s$/.test(word);
    const joins = said.length > 0 && /^(?:and|&|\+|und|et|y)$/i.test(word);
    if (!joins && !isNameWord(word)) break;
    said.push(word);
    ofOne = joins || word.endsWith(",") ? 0 : ofOne + 1;
    rest = end < 0 ? "" : rest.slice(end).replace(/^(?::| [-–—=](?= ))?\s*/, "");
    if (joins) rest = rest.replace(/^(?:a|à|con|avec|mit|with|to) (?=\p{Lu})/u, "");
    if (!joins)
      ways.push({ target: { kind: "name", name: said.join(" ").replace(/[,.]$|['’]s$/, "") }, rest });
    if (isPossessive || isColon || endsSentence.test(word)) break;
  }
  return ways;
}

/** Unlike `J.`, `St.` or `Prof.` */
const endsSentence = /(?<!prof|mme)(?<=\p{L}{3})\.$/iu;

/** Nothing but numbers, or `all but` some. */
export function isBareTarget(words: string): boolean {
  const lead = targetBefore(words);
  return (
    lead?.rest === "" &&
    (lead.target.kind === "numbers" || (lead.target.kind === "all" && lead.target.except !== undefined))
  );
}

/** Whether the words can be nothing but names. */
export const areNames = (words: string): boolean => namesAt(words).at(-1)?.rest === "";

const isNameWord = (word: string): boolean =>
  /^\p{L}[\p{L}'’.@\w-]{0,60},?$/u.test(word) &&
  !notNames.has(word.toLowerCase().replace("’", "'")) &&
  !everybody.has(folded(word.toLowerCase()));

const byNumbers = ({ rest, ...said }: LeadingNumbers): LeadingTarget => ({
  target: { kind: "numbers", ...said },
  rest,
});

const but =
  "(?<!\\p{L})(?:but|bar(?= #?\\d| \\p{Lu})|except(?:ing)?|excluding|without|apart from|other than|außer|ausser|bis auf|ohne|minus|sauf|hormis|menos|excepto|salvo)(?: for| not)? ";
const exceptionMark = new RegExp(`,? ?${but}`, "iu");
const exception = new RegExp(`,? ?${but}(?=[#\\d])`, "iu");

const ofThem = /^(?:(?:of )?(?:them|these|those|you)|le monde|el mundo)(?: |$)/i;

/** `the rest`, `everyone else` */
function restAt(words: string): LeadingTarget | null {
  const [said] = restFirst.exec(words) ?? [];
  const many = othersSaid(words);
  return said === undefined
    ? null
    : {
        target: { kind: "rest", ...(many !== null && { many }) },
        rest: words.slice(said.length).replace(/^[.!]|^ +/, ""),
      };
}

/** `all`, `all but 3`, `everybody except 2,3`. */
function allAt(words: string): LeadingTarget | null {
  const { plain, rest: behind } = firstWord(words.replace(/^(?:them|these|those|you) (?=all\b)/i, ""));
  if (!everybody.has(folded(plain))) return null;
  const rest = behind.replace(ofThem, "");
  const mark = exception.exec(rest);
  const said = mark?.index === 0 ? leadingNumbers(rest.slice(mark[0].length)).at(-1) : undefined;
  if (said) return allBut(said);
  const target: Target = {
    kind: "all",
    ...(plain === "both" && { most: 2 }),
    ...(plain === "them" && { spoken: true }),
  };
  return { target, rest };
}

const allBut = ({ numbers, rest, ...said }: LeadingNumbers): LeadingTarget => ({
  target: { kind: "all", except: numbers, ...said },
  rest,
});

/** Whom `but Jane` leaves out at the beginning of some words, in every way in which a name may end. */
export function exceptNames(words: string): readonly { readonly name: string; readonly rest: string }[] {
  const mark = exceptionMark.exec(words);
  return (mark?.index === 0 ? namesAt(words.slice(mark[0].length)) : []).flatMap(({ target, rest }) =>
    target.kind === "name" ? [{ name: target.name, rest }] : [],
  );
}

/** `all done except 2`: the exception at the end belongs to the target. */
export function withException(lead: LeadingTarget): LeadingTarget {
  if (lead.target.kind !== "all" || lead.target.except) return lead;
  const mark = exception.exec(lead.rest);
  if (!mark) return withNamedException(lead);
  const said = leadingNumbers(lead.rest.slice(mark.index + mark[0].length).replace(/[.!]$/, "")).at(-1);
  return said?.rest === "" ? { ...allBut(said), rest: lead.rest.slice(0, mark.index) } : lead;
}

/** `all done except Maria` */
function withNamedException(lead: LeadingTarget): LeadingTarget {
  const mark = exceptionMark.exec(lead.rest);
  const whole = mark && exceptNames(lead.rest.slice(mark.index)).find(({ rest }) => rest === "");
  if (!mark || !whole || mark.index === 0) return lead;
  return {
    target: { kind: "all", exceptName: whole.name },
    rest: lead.rest.slice(0, mark.index),
  };
}

/** `mark 1 as done`, `call with Jane`: the word between says nothing. */
function unconnected({ target, rest }: LeadingTarget): LeadingTarget {
  const word = firstWord(rest);
  return { target, rest: connectors.has(word.plain) ? word.rest : rest };
}
