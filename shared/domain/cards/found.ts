/** A value and where in the text it stands. */
export type Found<Value> = { readonly value: Value; readonly start: number; readonly end: number };

/** The text with spaces in place of what was found, so that places stay the same. */
export function without(text: string, found: readonly Found<unknown>[]): string {
  return found.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}
