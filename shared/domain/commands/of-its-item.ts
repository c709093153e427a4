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
  if (found) return found.verb.target === "none" || targetBefore(found.rest) !== null;
  return (
    /^\p{Lu}[\p{L}'’-]+$/u.test(text) ||
    namesAt(text).some(({ rest }) => verbsAt(rest).some(({ verb }) => verb.target === "people"))
  );
}

/** Whether the words are about numbers or all, and go on with a verb: a subject like that is meant beside what stands below it. */
export const isOnNumbers = (words: string): boolean => verbsAt(targetBefore(words)?.rest ?? "").length > 0;
