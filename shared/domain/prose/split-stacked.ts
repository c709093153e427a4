import { hasContactPoint } from "./contact-points-in.ts";
import { soundsLikeCompany } from "./name-pattern.ts";
import { namedAtStart } from "./named-at-start.ts";
import { withoutLabels } from "./without-labels.ts";

const mostLines = 12;
const longestLine = 70;

/** Paragraphs that are set like a card, a name above what goes with it, and the other lines; the writer's own is a signature. */
export function splitStacked(
  typed: string,
  isOwn: (text: string) => boolean,
): { readonly stacked: readonly string[]; readonly rest: string } {
  const paragraphs = typed.split(/\n\s*\n/).map((said) => ({ said, card: cardOf(said) }));
  return {
    stacked: paragraphs.flatMap(({ card }) => (card === null || isOwn(card) ? [] : [card])),
    rest: paragraphs.flatMap(({ said, card }) => (card === null ? [said] : [])).join("\n\n"),
  };
}

/** Null: the paragraph is not set like a card, and stays as it was typed. */
function cardOf(paragraph: string): string | null {
  const card = withoutLabels(withoutHeading(paragraph));
  return isStacked(card.split("\n")) ? card : null;
}

/** `Contact info:` above a card. */
const withoutHeading = (paragraph: string): string =>
  paragraph.replace(/^[^\n:]{3,40}:[ \t]*\n(?=[^\n]+\n)/, "");

function isStacked(lines: readonly string[]): boolean {
  const [first = "", ...others] = lines.map((line) => line.trim());
  const named = namedAtStart(first);
  return (
    lines.length >= 2 &&
    lines.length <= mostLines &&
    lines.every((line) => line.length <= longestLine) &&
    named?.rest === "" &&
    !named.opened &&
    named.name.includes(" ") &&
    others.some(hasContactPoint) &&
    // In a list each line is somebody.
    !others.some(isSomebodyElse)
  );
}

function isSomebodyElse(line: string): boolean {
  const named = namedAtStart(line);
  return named !== null && named.rest !== "" && hasContactPoint(line) && !soundsLikeCompany(named.name);
}
