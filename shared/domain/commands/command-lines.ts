import { blockIn } from "./blocks.ts";
import { isOnNumbers } from "./of-its-item.ts";
import { withPasted } from "./pasted.ts";
import { isClosing, isPleasantry } from "./pleasantries.ts";
import { leadingNumbers } from "./read-numbers.ts";
import { namesAt } from "./read-target.ts";
import { verbsAt } from "./verb-words.ts";

/** Mail programs wrap plain text at 72 to 78 columns; a shorter line was ended by the person. */
const wrapsFrom = 60;

/**
 * The lines that the person meant: wrapped ones joined again, without blank and polite ones and the name below "Best regards".
 * `begins`: whether a line says something of its own, so that it is not the end of the one before.
 */
export function commandLines(
  typed: string,
  begins: (line: string) => boolean = () => false,
): readonly string[] {
  const all = withPasted(typed.split("\n").map((each) => each.trim()));
  const block = blockIn(all);
  if (block < 0) return linesOf(all, begins);
  const below = all.slice(block + 1);
  const next = below.findIndex((line) => endsBlock(line));
  const end = next < 0 ? all.length : block + 1 + next;
  return [
    ...linesOf(all.slice(0, block), begins),
    all.slice(block, end).join("\n").trim(),
    ...commandLines(all.slice(end).join("\n"), begins),
  ];
}

/** What is done about somebody by number, or the next such command, is not to be said to anybody. */
const endsBlock = (line: string): boolean => (/^\d/.test(line) && isOnNumbers(line)) || blockIn([line]) === 0;

function linesOf(all: readonly string[], begins: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let before: string | null = null;
  for (const line of withoutSignOff(all)) {
    const wrapped: boolean =
      (before !== null && /^(?:except|but not|apart from|other than) /i.test(line)) ||
      (before !== null && before.length >= wrapsFrom && line !== "" && !beginsAnew(line) && !begins(line));
    if (wrapped) lines.push(`${lines.pop() ?? ""} ${line}`);
    else if (!isPleasantry(line)) lines.push(line);
    before = wrapped || !isPleasantry(line) ? line : null;
  }
  return lines;
}

/** Drops the last closing and what stands below it where that is a name and what goes with one, and no command. */
function withoutSignOff(lines: readonly string[]): readonly string[] {
  const closing = lines.findLastIndex(isClosing);
  if (closing < 0) return lines;
  const below = lines.slice(closing + 1).filter((line) => line !== "");
  const isOfSignature = (line: string) => isNameLike(line) && !beginsCommand(line);
  return below.length <= maxSignature && below.every(isOfSignature) ? lines.slice(0, closing) : lines;
}

const maxSignature = 6;

/** A name, a title, a company, or a way to reach somebody; no sentence. */
const isNameLike = (line: string): boolean =>
  line.length <= 80 && (line.split(" ").length <= 4 || /@|www\.|https?:|\d{3}/.test(line));

/** No line is wrapped before a list's mark. */
const beginsAnew = (line: string): boolean => /^[-*•–] /.test(line) || beginsCommand(line);

/** Whether a line may be a command of its own. */
function beginsCommand(line: string): boolean {
  const first = [line, ...leadingNumbers(line).map(({ rest }) => rest)].flatMap(verbsAt);
  const behindName = namesAt(line).flatMap(({ rest }) => verbsAt(rest));
  // `me` may end what was wrapped, and so may `talked about sails`.
  return (
    first.some(({ verb }) => !verb.prose || verb.target !== "none") ||
    behindName.some(({ verb }) => verb.whomFirst !== "only")
  );
}
