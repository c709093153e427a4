/** One line of at most `most` characters, cut between words where it can be: what came from a card or a mail may hold anything. */
export function clip(text: string, most = 120): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  const letters = Array.from(line);
  if (letters.length <= most) return line;
  const head = letters.slice(0, most - 1).join("");
  return `${(letters[most - 1] === " " ? head : atWord(head)).replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, "")}…`;
}

/** Without its last word, which is cut, unless more than half would go. */
function atWord(head: string): string {
  const end = head.lastIndexOf(" ");
  return end >= head.length / 2 ? head.slice(0, end) : head;
}
