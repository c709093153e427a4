import type { InstantText } from "../domain/time/local-day.ts";

/** Asked inside the invocation, never at module load: a warm Lambda would keep yesterday. */
export type Clock = () => InstantText;
