import { expect, test } from "vitest";
import { createHandler } from "../../../functions/wake-accounts/handler.ts";
import { schedules } from "../../../shared/schedules.ts";
import { context, telemetry } from "../../fixtures/lambda.ts";

const nobodyDue = {
  ...telemetry,
  clock: () => "2026-11-02T15:00:00.000Z",
  wakeCalendar: {
    due: () => [],
    postpone: async () => true,
    settle: async () => true,
  },
  accountQueue: { send: async () => undefined },
};

test("what the schedule sends is what the function takes", async () => {
  await expect(createHandler(nobodyDue)(schedules[0].input, context)).resolves.toEqual({ woken: 0 });
});

test("anything else is a fault", async () => {
  await expect(createHandler(nobodyDue)({ v: 2 }, context)).rejects.toThrow();
});
