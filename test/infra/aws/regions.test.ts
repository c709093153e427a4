import { expect, test } from "vitest";
import { regions } from "../../../infra/aws/regions.ts";
import { appIn } from "./deployed.ts";

test("it runs in nine regions", () => {
  expect(regions).toHaveLength(9);
  for (const region of regions) expect(() => appIn(region)).not.toThrow();
});

test.each([
  ["ap-northeast-1", "receives mail but reads no cards"],
  ["us-west-1", "reads cards but receives no mail"],
  ["eu-north-1", "does neither"],
])("%s, which %s, is refused with a sentence", (region) => {
  expect(() => appIn(region)).toThrow(
    `Nextday cannot run in ${region}: only in ${regions.join(", ")} does AWS both receive mail and read cards.`,
  );
});
