import { expect, test } from "vitest";
import { interleaving } from "../../../../infra/local/crash/interleaving.ts";

/** Three functions with four calls each. @returns whose call was carried out when. */
async function order(seed: string): Promise<readonly string[]> {
  const { onCall, onLife } = interleaving(seed);
  const carriedOut: string[] = [];
  let atOnce = 0;
  const live = async (caller: string) => {
    onLife(caller, "begins");
    for (let n = 0; n < 4; n += 1) {
      const call = { caller, name: "", die: () => undefined };
      await onCall({ ...call, phase: "before" });
      atOnce += 1;
      expect(atOnce).toBe(1);
      carriedOut.push(caller);
      await Promise.resolve();
      atOnce -= 1;
      await onCall({ ...call, phase: "after" });
    }
    onLife(caller, "ended");
  };
  await Promise.all(["a", "b", "c"].map(live));
  return carriedOut;
}

test("one call is carried out at a time, and every call is", async () => {
  expect((await order("1")).toSorted().join("")).toBe("aaaabbbbcccc");
});

test("another seed is another order, the same seed the same", async () => {
  const orders = await Promise.all(["1", "2", "3", "4"].map(order));
  expect(new Set(orders.map((each) => each.join(""))).size).toBeGreaterThan(1);
  await expect(order("1")).resolves.toEqual(orders[0]);
});
