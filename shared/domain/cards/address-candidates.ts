import { addressEvidence } from "./address-evidence.ts";
import { type Candidate, type PrintedCard, scoreOf } from "./candidate.ts";
import type { Fragment } from "./fragment.ts";
import { isRightBelow, isSameSize } from "./layout.ts";

const mostLines = 5;

/** A line that says nothing itself belongs to the address it adjoins, if it looks the same. */
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
        run.reduce((sum, fragment) => sum + scoreOf(addressEvidence, fragment.text, { fragment, facts }), 0) +
        adjoining * (run.length - 1),
    }));
}

function runsFrom(run: readonly Fragment[], all: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const last = run.at(-1);
  const next = all.find((each) => last !== undefined && each.line > last.line && follows(last, each));
  if (next === undefined || run.length === mostLines) return [run];
  return [run, ...runsFrom([...run, next], all)];
}

function follows(last: Fragment, next: Fragment): boolean {
  return isSameSize(last, next) && isRightBelow(last, next);
}

function joinLines(run: readonly Fragment[]): string {
  return run.map(({ text }) => text.replace(/,$/, "")).join(", ");
}
