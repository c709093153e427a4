import { addressEvidence } from "./address-evidence.ts";
import { type Candidate, type PrintedCard, scoreOf } from "./candidate.ts";
import type { Fragment } from "./fragment.ts";
import { isRightBelow } from "./layout.ts";

const mostLines = 5;

/** A line that says nothing itself belongs to the address that it adjoins, if it looks the same. */
const adjoining = 1.2;

/** Every run of up to five lines under each other. */
export function addressCandidates({ fragments, facts }: PrintedCard): readonly Candidate[] {
  return fragments
    .flatMap((start) => runsFrom([start], fragments))
    .map((run) => ({
      field: "address" as const,
      value: joinLines(run),
      fragments: run,
      score:
        sum(run.map((fragment) => scoreOf(addressEvidence, fragment.text, { fragment, facts }))) +
        sum(run.map(joint)),
    }));
}

function runsFrom(run: readonly Fragment[], all: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const last = run.at(-1);
  const next = all.find((each) => last !== undefined && each.line > last.line && isRightBelow(last, each));
  if (next === undefined || run.length === mostLines) return [run];
  return [run, ...runsFrom([...run, next], all)];
}

/** What a line gains by following another: less where its letters differ in size. */
function joint(fragment: Fragment, index: number, run: readonly Fragment[]): number {
  const before = run[index - 1];
  return before === undefined ? 0 : adjoining - 2 * Math.abs(Math.log2(fragment.size / before.size));
}

function joinLines(run: readonly Fragment[]): string {
  return run.map(({ text }) => text.replace(/,$/, "")).join(", ");
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
