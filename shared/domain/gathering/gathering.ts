import type { InstantText } from "../time/local-day.ts";
import { addSeconds } from "../time/local-time.ts";

/** Mails that are settled and not answered yet: one mail tells of all of them, once the person pauses. */
export type Gathering = {
  /** The account's own address that they came from, which hears of them. */
  readonly to: string;
  /** The token of the mail of ours whose people they are copies for; null: they have brought people. */
  readonly under: string | null;
  readonly entries: readonly string[];
  readonly since: InstantText;
  readonly dueAt: InstantText;
};

/** When an account was last told whom mails have brought, and what it is still to be told. */
export type Telling = {
  readonly lastReceiptAt: InstantText | null;
  readonly gathering: readonly Gathering[];
};

/** Seconds, and mails. */
const limits = { afterReceipt: 600, pause: 300, longest: 1800, mails: 40 } as const;

/** Whether a mail that brings people is answered together with others: somebody is in the middle of sending them. */
export function isSending({ gathering, lastReceiptAt }: Telling, now: InstantText): boolean {
  if (gathering.some(({ under }) => under === null)) return true;
  return lastReceiptAt !== null && now < addSeconds(lastReceiptAt, limits.afterReceipt);
}

export type Gathered = Pick<Gathering, "to" | "under"> & { readonly entry: string };

/** With one more mail, which puts the answer off: to five minutes from now, and half an hour from the first at the most. */
export function gatheringWith(
  gathering: readonly Gathering[],
  { to, under, entry }: Gathered,
  now: InstantText,
): readonly Gathering[] {
  const isItsOwn = (each: Gathering) => each.to === to && each.under === under;
  const { entries = [], since = now } = gathering.find(isItsOwn) ?? {};
  const all = [...entries, entry];
  const [dueAt = now] = [addSeconds(now, limits.pause), addSeconds(since, limits.longest)].sort();
  const grown = { to, under, entries: all, since, dueAt: all.length < limits.mails ? dueAt : now };
  return [...gathering.filter((each) => !isItsOwn(each)), grown];
}

/** What is to be answered by now; null: nothing is, or the person is still sending. */
export const dueGathering = ({ gathering }: Telling, now: InstantText): Gathering | null =>
  gathering.find(({ dueAt }) => dueAt <= now) ?? null;
