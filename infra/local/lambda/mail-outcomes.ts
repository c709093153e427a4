import type { LogLine } from "./function-log.ts";

/** What became of a mail: the kind of outcome that `receive-mail` logged, and its reason where it has one. */
type MailOutcome = { readonly outcome: string; readonly why: string | null };

export type MailOutcomes = {
  readonly hear: (line: LogLine) => void;
  /** Null: not settled yet. */
  readonly of: (objectKey: string) => MailOutcome | null;
};

/**
 * The last outcome counts, but a mail that was settled before it came again remains what it was. One that failed may still be
 * tried again; after the last try it stays `failed`, among the dead letters.
 */
export function mailOutcomes(): MailOutcomes {
  const outcomes = new Map<string, MailOutcome>();
  return {
    hear({ message, objectKey, kind, why, fault }) {
      if (typeof objectKey !== "string") return;
      const isSettled = outcomes.has(objectKey) && outcomes.get(objectKey)?.outcome !== "failed";
      if (message === "mail-failed" && !isSettled) outcomes.set(objectKey, told("failed", fault));
      if (message !== "mail-settled" || typeof kind !== "string") return;
      if (kind !== "duplicate" || !isSettled) outcomes.set(objectKey, told(kind, why));
    },
    of: (objectKey) => outcomes.get(objectKey) ?? null,
  };
}

const told = (outcome: string, why: unknown): MailOutcome => ({
  outcome,
  why: typeof why === "string" ? why : null,
});
