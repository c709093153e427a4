import type { PrintedLine } from "../printed-cards/printed-line.ts";

/** What is printed on a card. `shape`: its width against its height. */
export type Face = {
  readonly shape: number;
  readonly lines: readonly PrintedLine[];
  /** What its QR code says. */
  readonly code?: string;
};
