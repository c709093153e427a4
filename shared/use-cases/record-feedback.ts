import type { Accounts } from "../ports/accounts.ts";
import type { Clock } from "../ports/clock.ts";

/** What the mail service tells of a mail that we sent. */
export type Feedback = {
  readonly kind: "hard-bounce" | "soft-bounce" | "complaint";
  readonly recipients: readonly string[];
  /** When the mail that came back was sent, or when its recipient complained; not given: now. */
  readonly tellsOf?: string | undefined;
};

export type RecordFeedbackDeps = { readonly accounts: Accounts; readonly clock: Clock };

/** A hard bounce or a complaint stops all mail to the address; a soft bounce is the mail service's to retry. */
export async function recordFeedback(
  deps: RecordFeedbackDeps,
  feedback: Feedback,
): Promise<{ suppressed: number }> {
  if (feedback.kind === "soft-bounce") return { suppressed: 0 };
  const why = feedback.kind === "complaint" ? "complaint" : "bounce";
  for (const recipient of feedback.recipients)
    await deps.accounts.suppress(recipient, { why, at: deps.clock() }, feedback.tellsOf);
  return { suppressed: feedback.recipients.length };
}
