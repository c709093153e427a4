import { elapsed, type Lag } from "../chance/lag.ts";
import type { GroupRecord } from "./record.ts";

/** The contacts until `until`, known and to come at the present pace, each by the share of its business that will have come by then. */
export function contactsFelt(record: GroupRecord, lag: Lag, until: number): number {
  const known = record.metAt.reduce((sum, at) => sum + elapsed(lag, until - at), 0);
  return known + toCome(record, lag, until - record.day);
}

/** The contacts of the next days, each by the share of its business that will have come in these days: the middles of twelve parts of the time. */
export function toCome({ day, metAt, isOver }: GroupRecord, lag: Lag, days: number): number {
  if (isOver) return 0;
  const past = Math.max(1, Math.min(day, halfYear));
  const perDay = metAt.filter((at) => at > day - past).length / past;
  const part = Math.max(0, days) / 12;
  const shares = Array.from({ length: 12 }, (_, n) => elapsed(lag, part * (n + 0.5)));
  return perDay * part * shares.reduce((sum, each) => sum + each, 0);
}

/** In the first months in a group everybody is new: the pace is that of the last days, so many. */
const halfYear = 182;

/** Of what began on these days, the share that comes between `day` and `days` later, summed. */
export const comingOf = (since: readonly number[], lag: Lag, { day, days }: Term): number =>
  since.reduce((sum, at) => sum + elapsed(lag, day + days - at) - elapsed(lag, day - at), 0);

type Term = { readonly day: number; readonly days: number };
