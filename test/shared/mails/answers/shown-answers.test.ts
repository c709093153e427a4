import { expect, test } from "vitest";
import { plainAnswers } from "../../../../shared/mails/answers/plain-answers.ts";

test("what an answer shows, as how a template reads, is in the mail with its lines", () => {
  const answer = {
    outcome: "did",
    line: "template email: …",
    text: "Kept.",
    quote: "Hello\n\nHi Jane,",
  } as const;
  const said = plainAnswers([answer], { most: 10, length: 400 });
  expect(said).toContain("    Hello\n\n    Hi Jane,");
});
