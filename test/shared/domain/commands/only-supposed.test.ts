import { expect, test } from "vitest";
import { measured, type SaidReply } from "../../../fixtures/said-replies.ts";

const asks = (texts: readonly string[]): readonly SaidReply[] => texts.map((text) => ({ text, does: [] }));

test("what is only supposed, regretted, wondered about or taken back is not done", () => {
  const replies = asks([
    ..."if 1 is done, skip 2|unless 1 calls, skip 2|once 1 is done, snooze 2 to friday|if Jane calls, skip Bob".split(
      "|",
    ),
    ..."would have called 3|could have met Jane|I should have done 2|I wish I had called 3|we might have skipped 2".split(
      "|",
    ),
    ..."should I skip 2|have I done 2|am I done with 2|shall we skip 2|did I call 3".split("|"),
    ..."2 friday, no, monday|1 done, scratch that, 2 done|1 done - no wait, 2 done|1 won 500, I mean 600".split(
      "|",
    ),
    ..."forget about 3|please forget about Jane|skip to 3|3 was let go|Jane got let go|1 has a cold".split(
      "|",
    ),
  ]);
  expect(measured(replies)).toMatchObject({ right: replies.length, missed: [] });
});

test("“both” is said of two people, and of no more", () => {
  expect(measured(asks(["both done", "both of them snooze fri"]))).toMatchObject({ missed: [] });
});

test("a day behind two people is of both", () => {
  const replies = [
    { text: "snooze 2 and 3 fri", does: ["2 3 snooze 11-27"] },
    { text: "call 2 & 3 tomorrow", does: ["2 3 snooze 11-24"] },
    { text: "1 done, snooze 2 and 3 fri", does: ["1 done", "2 3 snooze 11-27"] },
    { text: "1 yes, 2 no, 3 done", does: ["1 done", "2 skip", "3 done"] },
    { text: "1 note if it rains, we stay in", does: ["1 note if it rains, we stay in"] },
  ];
  expect(measured(replies)).toMatchObject({ right: replies.length, missed: [] });
});
