import * as z from "zod";
import type { Feedback } from "../../shared/use-cases/record-feedback.ts";

/** In the form in which the product writes instants. */
const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .optional()
  .catch(undefined);

const recipients = z.array(z.object({ emailAddress: z.string() }));

/** What SES publishes of mails that we sent (Amazon SES developer guide, "event publishing"); other events are passed over. */
const sesEvent = z.union([
  z.object({
    eventType: z.literal("Bounce"),
    bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }),
    mail: z.object({ timestamp: instant }).optional(),
  }),
  z.object({
    eventType: z.literal("Complaint"),
    complaint: z.object({ complainedRecipients: recipients, timestamp: instant }),
  }),
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
    const tellsOf = event.mail?.timestamp;
    return { kind, recipients: addresses(event.bounce.bouncedRecipients), tellsOf };
  }
  if ("complaint" in event) {
    const { complainedRecipients, timestamp } = event.complaint;
    return { kind: "complaint", recipients: addresses(complainedRecipients), tellsOf: timestamp };
  }
  return null;
}
