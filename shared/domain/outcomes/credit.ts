import type { BasisPoints } from "../roi/gain.ts";

/** A part of what comes of somebody, and to what it is credited. What is left goes where it would go anyway. */
export type Credit = {
  readonly kind: "group" | "event";
  readonly id: string;
  readonly share: BasisPoints;
};
