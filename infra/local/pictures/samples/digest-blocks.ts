import type { DigestBlock } from "../../../../shared/domain/digests/block.ts";
import { newGroup } from "../../../../shared/domain/groups/new-group.ts";

const usd = (minor: number) => ({ minor, currency: "USD" });

export const renewal: DigestBlock = {
  kind: "renewal",
  on: "2027-01-05",
  days: 42,
  group: {
    ...newGroup({ id: "g1", name: "BNI Downtown", since: "2026-01-05" }),
    dues: { amount: usd(600_00), per: "year" },
    renewsOn: "2027-01-05",
  },
  verdict: {
    kind: "paid-off",
    roi: 707 / 1093,
    net: usd(707_00),
    because: "$1,800.00 of business less $1,093.00 of cost leaves $707.00, a return of 65%.",
  },
};
