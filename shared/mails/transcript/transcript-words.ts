import { listText } from "../../domain/commands/list-text.ts";
import type { Transcript } from "../../domain/commands/transcript.ts";
import type { Answer } from "../../domain/commands/verb.ts";
import { counted } from "../../domain/text/counted.ts";
import { clip } from "../words/clip.ts";

export type TranscriptWords = {
  readonly subject: string;
  readonly title: string;
  readonly lede: string | null;
  readonly preheader: string;
};

/** What a transcript says beside the lines themselves. */
export function transcriptWords({ answers, left, help }: Transcript): TranscriptWords {
  const [only, ...others] = answers;
  const title = titleOf(answers);
  const lede = left === null || (left.length === 0 && !hasActed(answers)) ? null : leftText(left);
  const isOne = only !== undefined && others.length === 0 && help.length === 0;
  return {
    subject: isOne ? clip(only.text, 70).replace(/\.$/, "") : title,
    title,
    lede,
    preheader: lede ?? clip(answers.map((answer) => answer.text).join(" ")),
  };
}

/** A request for help is answered by the help itself. */
export const worthTelling = (answers: readonly Answer[]): readonly Answer[] =>
  answers.filter((answer) => answer.outcome !== "help");

const titleOfOne: Record<Answer["outcome"], string> = {
  did: "Done",
  told: "Here you are",
  already: "Nothing to change",
  asked: "One question",
  "not-understood": "Not understood",
  help: "What you can write",
};

function titleOf(answers: readonly Answer[]): string {
  const [only, ...others] = answers;
  if (only && others.length === 0) return titleOfOne[only.outcome];
  const count = (...outcomes: Answer["outcome"][]): number =>
    new Set(answers.filter(({ outcome }) => outcomes.includes(outcome)).map(({ line }) => line)).size;
  const [did, asked, lost] = [count("did", "already"), count("asked"), count("not-understood")];
  const parts = [
    did > 0 ? `${counted(did, "line")} done` : null,
    asked > 0 ? counted(asked, "question") : null,
    lost > 0 ? `${lost} not understood` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return answers.some(isTold) ? titleOfOne.told : "What you can write";
  return answers.every(isDone) ? "All done" : parts.join(", ");
}

const isDone = ({ outcome }: Answer): boolean => outcome === "did" || outcome === "already";

const isTold = ({ outcome }: Answer): boolean => outcome === "told";

const hasActed = (answers: readonly Answer[]): boolean => answers.some(isDone);

const mostNames = 3;

function leftText(left: readonly string[]): string {
  if (left.length === 0) return "Nobody is left in that digest. Well done.";
  const more = left.length - mostNames;
  const names = more > 0 ? [...left.slice(0, mostNames), `${more} more`] : left;
  return `Still open in that digest: ${listText(names.map((name) => clip(name, 60)))}.`;
}
