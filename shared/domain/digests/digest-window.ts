import type { LocalDay } from "../time/local-day.ts";

/** The days whose digests may tell of something; the first of them does, and no other. */
export type DigestWindow = { readonly from: LocalDay; readonly until: LocalDay };

/** Whether it is told of on that day. `lastDigestOn`: the day whose digest was decided last. */
export const isToldOn = (
  day: LocalDay,
  { from, until }: DigestWindow,
  lastDigestOn: LocalDay | null,
): boolean => from <= day && day <= until && !wasTold(from, lastDigestOn);

/** The first of the days on which one of them is still to be told of; null: none is. */
export const nextTold = (windows: readonly DigestWindow[], lastDigestOn: LocalDay | null): LocalDay | null =>
  windows
    .filter(({ from }) => !wasTold(from, lastDigestOn))
    .map(({ from }) => from)
    .sort()[0] ?? null;

const wasTold = (from: LocalDay, lastDigestOn: LocalDay | null): boolean =>
  lastDigestOn !== null && from <= lastDigestOn;
