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

test("a bounce tells when its mail was sent, a complaint when it was made, whatever offset it is written in", () => {
  const told = (event: object) => feedbackOf(JSON.stringify(event))?.tellsOf;
  const bounce = { bounceType: "Permanent", bouncedRecipients: to, timestamp: "2026-11-03T15:00:00.000Z" };
  const complaint = { complainedRecipients: to, timestamp: "2026-11-04T16:00:00+01:00" };
  const mail = { timestamp: "2026-11-02T15:00:00.000Z" };
  expect(told({ eventType: "Bounce", bounce, mail })).toBe("2026-11-02T15:00:00.000Z");
  expect(told({ eventType: "Complaint", complaint, mail })).toBe("2026-11-04T15:00:00.000Z");
  expect(told({ eventType: "Bounce", bounce, mail: { timestamp: "yesterday" } })).toBeUndefined();
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
