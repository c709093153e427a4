import { expect, test } from "vitest";
import { outcomeWords } from "../../../../infra/local/mailbox/outcome-words.ts";

test.each([
  [null, null, "Not handled yet"],
  ["answered", null, "Answered"],
  ["gathered", null, "Answered later"],
  ["duplicate", null, "Came before"],
  ["failed", null, "Failed"],
  ["refused", "stranger", "Refused: a stranger"],
  ["refused", "forged", "Refused: forged sender"],
  ["refused", "several-senders", "Refused: several senders"],
  ["held", "virus", "Held: may carry a virus"],
  ["held", "photo-allowance", "Held: too many photos today"],
  ["ignored", "out-of-office", "Ignored: out of office"],
  ["ignored", "bounce", "Ignored: a delivery report"],
])("an outcome of %s, %s is told as “%s”", (outcome, why, says) => {
  expect(outcomeWords(outcome, why).says).toBe(says);
});

test("an outcome or a reason that is new here is shown as it was logged", () => {
  expect(outcomeWords("postponed", "moon").says).toBe("postponed: moon");
  expect(outcomeWords("refused", "moon").says).toBe("refused: moon");
  expect(outcomeWords("held", "constructor").says).toBe("held: constructor");
});
