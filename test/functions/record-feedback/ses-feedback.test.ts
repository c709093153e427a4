import { expect, test } from "vitest";
import { feedbackOf } from "../../../functions/record-feedback/ses-feedback.ts";

const to = [{ emailAddress: "ann@example.com" }];

test.each([
  [
    "a hard bounce",
    { eventType: "Bounce", bounce: { bounceType: "Permanent", bouncedRecipients: to } },
    "hard-bounce",
  ],
  [
    "a full mailbox",
    { eventType: "Bounce", bounce: { bounceType: "Transient", bouncedRecipients: to } },
    "soft-bounce",
  ],
  ["a complaint", { eventType: "Complaint", complaint: { complainedRecipients: to } }, "complaint"],
])("%s names whom it is about", (_, event, kind) => {
  expect(feedbackOf(JSON.stringify(event))).toEqual({ kind, recipients: ["ann@example.com"] });
});

test("that a mail was delivered says nothing of its recipient", () => {
  expect(feedbackOf(JSON.stringify({ eventType: "Delivery", delivery: {} }))).toBeNull();
});

test("the trial message, by which SES tries the topic, is passed over", () => {
  expect(feedbackOf("Successfully validated SNS topic for Amazon SES event publishing.")).toBeNull();
});

test("what is no event of SES is a fault", () => {
  expect(() => feedbackOf("{}")).toThrow();
});
