import { isClosing, isPleasantry } from "./pleasantries.ts";
import { leadingNumbers } from "./read-numbers.ts";
import { namesAt } from "./read-target.ts";
import { verbsAt } from "./verb-words.ts";

/** Mail programs wrap plain text at 72 to 78 columns; a shorter line was ended by the person. */
const wrapsFrom = 60;

/** The lines that the person meant: wrapped ones joined again, without blank and polite ones and the name below "Best regards". */
export function commandLines(typed: string): readonly string[] {
  const lines: string[] = [];
  let before: string | null = null;
  for (const line of withoutSignOff(typed.split("\n").map((each) => each.trim()))) {
    const wrapped: boolean =
      before !== null && before.length >= wrapsFrom && line !== "" && !beginsCommand(line);
    if (wrapped) lines.push(`${lines.pop() ?? ""} ${line}`);
    else if (!isPleasantry(line)) lines.push(line);
    before = wrapped || !isPleasantry(line) ? line : null;
  }
  return lines;
}

/** Drops the last closing and up to two short lines below it that can be a name, a title or a company, and no command. */
function withoutSignOff(lines: readonly string[]): readonly string[] {
  const closing = lines.findLastIndex(isClosing);
  if (closing < 0) return lines;
  const below = lines.slice(closing + 1).filter((line) => line !== "");
  const isName = (line: string) => line.split(" ").length <= 4 && !/\d/.test(line) && !beginsCommand(line);
  return below.length <= 2 && below.every(isName) ? lines.slice(0, closing) : lines;
}

/** Whether a line may be a command of its own. */
function beginsCommand(line: string): boolean {
  const behindTarget = [...leadingNumbers(line), ...namesAt(line)];
  return [line, ...behindTarget.map(({ rest }) => rest)].some((words) => verbsAt(words).length > 0);
}
