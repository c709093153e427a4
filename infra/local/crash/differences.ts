import type { FinalState } from "./final-state.ts";

export type Comparison = {
  /** Each in a line. */
  readonly differences: readonly string[];
  /** Mails that were sent more often than in the undisturbed run. */
  readonly sentAgain: number;
};

/** What differs from the undisturbed run; a mail that was sent again is counted, not told as a difference. */
export function compared(found: FinalState, expected: FinalState): Comparison {
  const mails = apart(found.mails, expected.mails);
  const known = new Set(expected.mails);
  const again = mails.more.filter((mail) => known.has(mail));
  const strange = mails.more.filter((mail) => !known.has(mail));
  const kinds = ["items", "objects", "messages"] as const;
  const differences = [
    ...kinds.flatMap((kind) => told(kind, apart(found[kind], expected[kind]))),
    ...(found.photos < expected.photos ? ["a photo was read and not counted"] : []),
    ...told("mails", { ...mails, more: strange }),
  ];
  return { differences, sentAgain: again.length };
}

type Apart = { readonly more: readonly string[]; readonly missing: readonly string[] };

/** Counts how often each line is there. */
function apart(found: readonly string[], expected: readonly string[]): Apart {
  return { more: without(found, expected), missing: without(expected, found) };
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const told = (kind: string, { more, missing }: Apart) => [
  ...more.map((line) => `${kind}: more: ${line}`),
  ...missing.map((line) => `${kind}: missing: ${line}`),
];
