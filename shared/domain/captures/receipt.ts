import type { Answer } from "../commands/verb.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { CaptureResult } from "./capture.ts";

/** What the receipt says: everything that a mail with photos led to. */
export type Receipt = {
  readonly captures: readonly CaptureResult[];
  /** What the lines around the photos did. */
  readonly answers: readonly Answer[];
  /** Ask "where did you meet?": somebody captured here has neither event nor group yet. */
  readonly asksWhereMet: boolean;
  readonly zone: string;
  /** Say which zone was guessed, and how to correct it. */
  readonly tellsZone: boolean;
  readonly digestHour: number;
  /** The first local day whose digest will hold these people; null where nobody was captured. */
  readonly dueOn: LocalDay | null;
};
