import { expect, test } from "vitest";
import { retryOnConflict } from "../../../shared/use-cases/retry-on-conflict.ts";

test("a conflict is loaded and decided again until it goes through", async () => {
  let tried = 0;
  const pauses: number[] = [];
  const pause = async (attempt: number) => void pauses.push(attempt);
  const attempt = async () => (++tried < 4 ? "conflict" : "done");
  await expect(retryOnConflict(pause, attempt)).resolves.toBe("done");
  expect(pauses).toEqual([1, 2, 3]);
});

test("after eight conflicts it is a fault, so that the queue brings it back later", async () => {
  let tried = 0;
  const attempt = async () => {
    tried += 1;
    return "conflict" as const;
  };
  await expect(retryOnConflict(async () => undefined, attempt)).rejects.toThrow("8 tries");
  expect(tried).toBe(8);
});
