import type { Answer } from "../commands/verb.ts";
import type { UnitResult } from "../ledger/entry.ts";
import type { AskedLine } from "./choice.ts";

/** More are not numbered: nobody would read them. */
const most = 40;

/** The answers with the choices of all of them numbered through, as a mail tells them. */
export function withNumbers(answers: readonly Answer[]): readonly Answer[] {
  let from = 1;
  return answers.map(({ asks, ...answer }) => {
    if (asks === undefined || from + asks.choices.length > most) return answer;
    const numbered = { ...answer, asks: { ...asks, from } };
    from += asks.choices.length;
    return numbered;
  });
}

/** What the mail of an entry asks about. */
export function askedLinesIn(entry: string, results: readonly UnitResult[]): readonly AskedLine[] {
  const answers = results.flatMap((each) => (each.kind === "answers" ? each.answers : []));
  return withNumbers(answers).flatMap(({ line, asks }, index) =>
    asks?.from === undefined ? [] : [{ ...asks, from: asks.from, line, id: `${entry}.${index}` }],
  );
}
