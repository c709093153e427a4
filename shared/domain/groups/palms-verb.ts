import { answering } from "../commands/answering.ts";
import { listText } from "../commands/list-text.ts";
import type { Decided, ParseContext, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { itemsIn, putting } from "../ledger/book.ts";
import { moneyText } from "../money/money-text.ts";
import { parseRoi, type RoiArgs } from "../roi/parse-roi.ts";
import { sayMonth } from "../time/say-day.ts";
import { findGroups } from "./find-group.ts";
import type { Group } from "./group.ts";
import { isBni } from "./is-bni.ts";
import type { PalmsReport } from "./palms.ts";
import { readPalms } from "./read-palms.ts";

type Args = { readonly when: RoiArgs; readonly figures: PalmsReport["figures"] };

export const palmsVerb: Verb<Args> = {
  name: "palms",
  synonyms: ["palms report", "my palms"],
  prose: true,
  lines: true,
  target: "none",
  forms: [
    {
      form: "palms <group> <period>: <row>",
      example:
        "palms last quarter: P 10 A 1 L 0 M 0 S 1 RGI 3 RGO 2 RRI 0 RRO 1 V 2 1-2-1 4 TYFCB 1200 CEU 3",
      does: "Your row of BNI Connect’s PALMS report, as you copy it there: shown beside your own figures in the summary. Without a period it is this month’s.",
    },
  ],
  parse,
  decide: keepReport,
};

function parse(words: string, context: ParseContext): ParsedArgs<Args> {
  const read = readPalms(words, context.currency);
  if (read === null)
    return {
      kind: "asked",
      why: "Paste your row of the PALMS report behind it, letters and numbers.",
      examples: ["last quarter: P 10 A 1 L 0 M 0 S 1 RGI 3 RGO 2"],
    };
  const when = parseRoi(read.before, context);
  return when.kind === "asked" ? when : { kind: "ok", args: { when: when.args, figures: read.figures } };
}

/** Older ones are in no summary any more. */
const mostKept = 36;

function keepReport(situation: Situation, { line, args }: { line: string; args: Args }): Decided {
  const { when, figures } = args;
  const group = groupMeant(situation, when.group);
  if (typeof group === "string") return answering(line, "asked", group);
  const report: PalmsReport = { from: when.from, to: when.month, figures };
  const known = group.palms ?? [];
  const others = known.filter(({ from, to }) => from !== report.from || to !== report.to);
  const isKnown = known.some((each) => JSON.stringify(each) === JSON.stringify(report));
  const text = `${group.name}, ${monthsText(report)}: ${figuresText(figures)}.`;
  if (isKnown) return answering(line, "already", text);
  const after: Group = { ...group, palms: [...others, report].slice(-mostKept) };
  return {
    changes: [putting(situation.book, after)],
    answers: [
      { outcome: "did", line, text: `${text} The summary of that time shows it beside what is kept here.` },
    ],
  };
}

function groupMeant({ book }: Situation, said: string | null): Group | string {
  const groups = said === null ? itemsIn(book, "group").filter(isBni) : findGroups(book, said);
  const [only, ...others] = groups;
  if (only && others.length === 0) return only;
  if (!only)
    return said === null
      ? "You have no group of BNI yet: “group BNI Downtown dues 600/year” makes one."
      : `There is no group “${said}”.`;
  return `Of which group: ${listText(
    groups.map(({ name }) => name),
    "or",
  )}? Write it behind “palms”.`;
}

const monthsText = ({ from, to }: PalmsReport): string =>
  from === to ? sayMonth(from) : `${sayMonth(from)} to ${sayMonth(to)}`;

const words = [
  ...([
    ["present", "present"],
    ["absent", "absent"],
    ["late", "late"],
    ["medical", "medical"],
  ] as const),
  ...([
    ["substitutes", "substitute"],
    ["rgi", "RGI"],
    ["rgo", "RGO"],
    ["rri", "RRI"],
    ["rro", "RRO"],
  ] as const),
  ...([
    ["visitors", "visitors"],
    ["oneToOnes", "1-2-1"],
    ["ceu", "CEU"],
  ] as const),
] as const;

function figuresText(figures: PalmsReport["figures"]): string {
  const said = words.flatMap(([name, word]) => (figures[name] === null ? [] : [`${word} ${figures[name]}`]));
  return [...said, ...(figures.tyfcb ? [`TYFCB ${moneyText(figures.tyfcb)}`] : [])].join(", ");
}
