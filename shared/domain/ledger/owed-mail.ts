import type { InstantText } from "../time/local-day.ts";

/** A finished mail that a committed entry owes to one of the account's own addresses. */
export type OwedMail = {
  readonly v: 2;
  readonly accountId: string;
  /** `<entry>.<n>` */
  readonly id: string;
  readonly to: string;
  /** Key of the finished MIME. */
  readonly key: string;
  readonly at: InstantText;
  /** Of its thread; that of an earlier release did not tell. */
  readonly token?: string;
};
