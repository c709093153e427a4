import { hasYear } from "./visible-text-attribution.ts";

/** Lines with every mark of a quote as `>`: some programs begin its lines with a bar, or with the initials of whoever wrote it. */
export function withUsualMarks(given: readonly string[]): readonly string[] {
  const lines = given.flatMap(withoutTail);
  return lines.map((line, at) =>
    isInitialled(line) || (isBarred(line) && (isBarred(lines[at - 1]) || isBarred(lines[at + 1])))
      ? `>${line}`
      : line,
  );
}

/** Yahoo on Android quotes on in the line of the attribution: `On Tue, … <a@example.com> wrote:   1. Jane Doe`. */
function withoutTail(line: string): readonly string[] {
  const [, attribution, quoted] =
    /^([^:]{1,100}:\d\d[^:]{1,200}@[^\s:>]{1,100}>? ?[^\s:>]{1,20}:) {2,}(\S.*)$/u.exec(line) ?? [];
  return attribution !== undefined && quoted !== undefined && hasYear(attribution)
    ? [attribution, quoted]
    : [line];
}

const isInitialled = (line: string): boolean => /^[A-Z]{1,3}>/.test(line);

/** A row of a table ends in a bar as well; the frame of a header that Notes draws has its own meaning. */
const isBarred = (line: string | undefined): boolean =>
  line !== undefined && /^\|(?!-{8})/.test(line) && (/^[|\s]+$/.test(line) || !line.endsWith("|"));
