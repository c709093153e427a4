import { expect, test } from "vitest";
import { groupBalance } from "../../../../shared/domain/giving/group-balance.ts";
import type { Tally } from "../../../../shared/domain/giving/tallies.ts";
import { aContact } from "../../../fixtures/records.ts";

const tally = (name: string, given: number, received: number): Tally => ({
  contact: aContact({ id: name, name }),
  ...{
    given,
    received,
    referrals: given,
    theirBusiness: 0,
    throughThem: 0,
    ownBusiness: 0,
    isPartner: false,
  },
});

test("who gave more than they got is owed attention, two at most, those first who gave most beyond it", () => {
  const all = [tally("Ada", 1, 2), tally("Bob", 0, 3), tally("Eve", 0, 1), tally("Kim", 2, 1)];
  expect(groupBalance(all)).toEqual({
    sum: { given: 3, received: 7, theirBusiness: 0, throughThem: 0 },
    owed: [
      { name: "Bob", given: 0, received: 3 },
      { name: "Ada", given: 1, received: 2 },
    ],
  });
});

test("of a group where nothing went to and fro nothing is told", () => {
  expect(groupBalance([tally("Ada", 0, 0)])).toBeNull();
});
