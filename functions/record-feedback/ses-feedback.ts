import * as z from "zod";
import type { Feedback } from "../../shared/use-cases/record-feedback.ts";

const recipients = z.array(z.object({ emailAddress: z.string() }));

/** What SES publishes of mails that we sent (Amazon SES developer guide, "event publishing"); other events are passed over. */
const sesEvent = z.union([
  z.object({
    eventType: z.literal("Bounce"),
    bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }),
  }),
  z.object({ eventType: z.literal("Complaint"), complaint: z.object({ complainedRecipients: recipients }) }),
  z.object({ eventType: z.string() }),
]);

/** What SES writes once, when it is told to publish to a topic. It is no JSON. */
const trial = "Successfully validated SNS topic for Amazon SES event publishing.";

/** Null: an event that says nothing of a recipient. @throws where the text is no such event. */
export function feedbackOf(text: string): Feedback | null {
  if (text === trial) return null;
  const event = sesEvent.parse(JSON.parse(text));
  const addresses = (list: z.infer<typeof recipients>) => list.map((each) => each.emailAddress);
  if ("bounce" in event) {
    const kind = event.bounce.bounceType === "Permanent" ? "hard-bounce" : "soft-bounce";
    return { kind, recipients: addresses(event.bounce.bouncedRecipients) };
  }
  if ("complaint" in event) {
    return { kind: "complaint", recipients: addresses(event.complaint.complainedRecipients) };
  }
  return null;
}
