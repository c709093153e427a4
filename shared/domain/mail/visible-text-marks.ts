/** Lines with every mark of a quote as `>`: some programs begin its lines with a bar, or with the initials of whoever wrote it. */
export function withUsualMarks(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) =>
    isInitialled(line) || (isBarred(line) && (isBarred(lines[at - 1]) || isBarred(lines[at + 1])))
      ? `>${line}`
      : line,
  );
}

const isInitialled = (line: string): boolean => /^[A-Z]{1,3}>/.test(line);

/** A row of a table ends in a bar as well; the frame of a header that Notes draws has its own meaning. */
const isBarred = (line: string | undefined): boolean =>
  line !== undefined && /^\|(?!-{8})/.test(line) && (/^[|\s]+$/.test(line) || !line.endsWith("|"));
