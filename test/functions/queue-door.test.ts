import { expect, test } from "vitest";
import { queueDoor } from "../../functions/queue-door.ts";
import { context, queueEvent, telemetry } from "../fixtures/lambda.ts";

const failing = (...bad: readonly string[]) =>
  queueDoor(telemetry, async (body) => {
    if (bad.includes(body)) throw new Error("no");
  });

test("messages that are done leave the queue, and only those that failed come again", async () => {
  const answer = await failing("b")(queueEvent("a", "b", "c"), context);
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "1" }] });
});

test("where every message failed, the queue is told so, and the function does not fail", async () => {
  const answer = await failing("a", "b")(queueEvent("a", "b"), context);
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "0" }, { itemIdentifier: "1" }] });
});
