import type { Answer } from "../commands/verb.ts";
import type { RecalledPerson } from "../recall/recalled-person.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { CaptureResult } from "./capture.ts";

/** What the receipt says: everything that a mail with photos led to. */
export type Receipt = {
  readonly captures: readonly CaptureResult[];
  /** What the lines around the photos did. */
  readonly answers: readonly Answer[];
  /** Whom those lines asked for, numbered behind the captured. */
  readonly people: readonly RecalledPerson[];
  /** The numbers of those who have neither event nor group yet: "where did you meet?" is asked of them. */
  readonly unplaced: readonly number[];
  readonly digestHour: number;
  readonly digestMinute: number;
  /** How many wait in the pile, where these people are of it; else 0. */
  readonly pile: number;
  readonly pilePerDay: number;
  /** The first local day whose digest will hold these people; null where nobody was captured. */
  readonly dueOn: LocalDay | null;
};
