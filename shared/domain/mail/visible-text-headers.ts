const most = 8;

/**
 * Whether the header of a quoted mail begins here in whatever language: lines of a short label, a colon and a value, one of them with
 * an address or our name, one with a year and an hour.
 */
export function isForeignHeader(lines: readonly string[], at: number): boolean {
  if (!isLabelled(lines[at] ?? "")) return false;
  const following = lines.slice(at, at + 2 * most).filter((line) => line !== "");
  const ends = following.findIndex((line) => !isLabelled(line));
  const block = ends < 0 ? following : following.slice(0, ends);
  return (
    block.length >= 3 &&
    (/@/.test(block[0] ?? "") || /\bnextday\b/i.test(block[0] ?? "")) &&
    block.some((line) => /\p{Nd}{4}/u.test(line) && /\p{Nd}[:.]\p{Nd}\p{Nd}/u.test(line))
  );
}

const isLabelled = (line: string): boolean => /^[*\p{L}][\p{L}\p{M} *.-]{0,24}\s?[:：]/u.test(line);
