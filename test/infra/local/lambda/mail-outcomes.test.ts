import { expect, test } from "vitest";
import { mailOutcomes } from "../../../../infra/local/lambda/mail-outcomes.ts";

const objectKey = "raw/1";
const settled = (kind: string) => ({ message: "mail-settled", objectKey, kind });
const failed = { message: "mail-failed", objectKey, fault: "TypeError" };

test.each([
  ["nothing yet", [], null],
  ["failed", [failed], { outcome: "failed", why: "TypeError" }],
  ["answered at the second try", [failed, settled("answered")], { outcome: "answered", why: null }],
  ["delivered twice", [settled("answered"), settled("duplicate")], { outcome: "answered", why: null }],
  ["committed, then not sent", [failed, settled("duplicate")], { outcome: "duplicate", why: null }],
  [
    "answered, then delivered again and failed",
    [settled("answered"), failed],
    { outcome: "answered", why: null },
  ],
])("a mail is told as it ended: %s", (_, lines, expected) => {
  const outcomes = mailOutcomes();
  for (const line of lines) outcomes.hear(line);
  expect(outcomes.of(objectKey)).toEqual(expected);
});
