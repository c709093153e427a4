import { isDay } from "./day-alone.ts";
import { goesOn } from "./goes-on.ts";
import { isClosing, isPleasantry } from "./pleasantries.ts";
import { namesAt, targetBefore } from "./read-target.ts";
import { verbsAt } from "./verb-words.ts";

/** What was typed right below a quoted item is about that item, unless it says itself whom it is about, or nothing. */
export const ofItsItem = ({ text, item }: { readonly text: string; readonly item: number | null }): string =>
  item === null || text === "" || isPleasantry(text) || isClosing(text) || saysWhom(text)
    ? text
    : `${item}: ${text.replace(/^[-*•–] /, "")}`;

function saysWhom(text: string): boolean {
  if (targetBefore(text) !== null) return true;
  const [found] = verbsAt(text);
  if (found && !/^yes[.!]?$/i.test(text)) return found.verb.target === "none" || namesItem(found.rest);
  if (isDay(text)) return false;
  return (
    (/^\p{Lu}[\p{L}'’-]+$/u.test(text) && !/^(?:yes|no)$/i.test(text)) ||
    (!goesOn(text) &&
      namesAt(text).some(({ rest }) => verbsAt(rest).some(({ verb }) => verb.target === "people")))
  );
}

/** The 300 of `won 300` is an amount. */
function namesItem(words: string): boolean {
  const target = targetBefore(words)?.target ?? null;
  return target !== null && (target.kind !== "numbers" || target.numbers.every((n) => n < 100));
}

/** Whether the words are about numbers or all, and go on with a verb: a subject like that is meant beside what stands below it. */
export const isOnNumbers = (words: string): boolean => verbsAt(targetBefore(words)?.rest ?? "").length > 0;
