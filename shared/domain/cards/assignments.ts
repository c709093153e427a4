import type { Candidate, NamedField } from "./candidate.ts";
import { isRightBelow } from "./layout.ts";

/** One way to read the whole card: for each field a candidate or nothing; no fragment is used twice. */
export type Assignment = {
  readonly chosen: Readonly<Record<NamedField, Candidate | null>>;
  readonly score: number;
};

/** Beyond the best few, a field's candidates never win. */
const considered = 7;

/** All ways to read a card, scored: what each candidate has for itself, and what they say of each other. */
export function assignments(
  candidates: Readonly<Record<NamedField, readonly Candidate[]>>,
): readonly Assignment[] {
  const options = (field: NamedField): readonly (Candidate | null)[] => [
    null,
    ...candidates[field].toSorted((a, b) => b.score - a.score).slice(0, considered),
  ];
  return options("name").flatMap((name) =>
    options("company")
      .filter((company) => areApart([name, company]))
      .flatMap((company) =>
        options("title")
          .filter((title) => areApart([name, company, title]))
          .flatMap((title) =>
            options("address")
              .filter((address) => areApart([name, company, title, address]))
              .map((address) => scored({ name, company, title, address })),
          ),
      ),
  );
}

function scored(chosen: Assignment["chosen"]): Assignment {
  const own = Object.values(chosen).reduce((sum, candidate) => sum + (candidate?.score ?? 0), 0);
  return { chosen, score: own + nameAndTitle(chosen.name, chosen.title) };
}

/** A title stands right under the name, seldom over it. */
function nameAndTitle(name: Candidate | null, title: Candidate | null): number {
  const [last, first] = [name?.fragments.at(-1), title?.fragments[0]];
  if (last === undefined || first === undefined) return 0;
  if (last.line === first.line) return 2;
  if (isRightBelow(last, first)) return first.line === last.line + 1 ? 2 : 1;
  return isRightBelow(first, last) ? 0.7 : 0;
}

function areApart(chosen: readonly (Candidate | null)[]): boolean {
  const used = chosen.flatMap((candidate) => candidate?.fragments ?? []);
  return new Set(used).size === used.length;
}
