import type { Item } from "../ledger/item.ts";

/** Whether two items hold the same, whatever the order in which a store gave their fields back. */
export const sameItem = (one: Item | null, other: Item | null): boolean =>
  one === other || ordered(one) === ordered(other);

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
