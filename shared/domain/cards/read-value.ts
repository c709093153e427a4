import type { TextLine } from "./text-line.ts";

/** A value, and the line that it stands on. */
export type Read<Value> = {
  readonly value: Value;
  /** How sure the reader was of the characters of its line. */
  readonly confidence: number;
  readonly box: TextLine["box"];
  /** It is not what was read, but what the rest of the card makes of it. */
  readonly concluded?: boolean;
  /** Somebody typed it: it is kept as it is. */
  readonly typed?: boolean;
};
