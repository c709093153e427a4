import type { LogLine } from "./function-log.ts";

/** What became of a mail: the kind of outcome that `receive-mail` logged, and its reason where it has one. */
type MailOutcome = { readonly outcome: string; readonly why: string | null };

export type MailOutcomes = {
  readonly hear: (line: LogLine) => void;
  /** Null: not settled yet. */
  readonly of: (objectKey: string) => MailOutcome | null;
};

/** The last outcome counts, but a mail that was settled before it came again remains what it was. */
export function mailOutcomes(): MailOutcomes {
  const outcomes = new Map<string, MailOutcome>();
  return {
    hear({ message, objectKey, kind, why }) {
      if (message !== "mail-settled" || typeof objectKey !== "string" || typeof kind !== "string") return;
      if (kind === "duplicate" && outcomes.has(objectKey)) return;
      outcomes.set(objectKey, { outcome: kind, why: typeof why === "string" ? why : null });
    },
    of: (objectKey) => outcomes.get(objectKey) ?? null,
  };
}
