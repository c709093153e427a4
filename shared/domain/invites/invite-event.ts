import type { InviteTime } from "./invite-time.ts";

/** Somebody whom an invite names. */
export type Invited = { readonly name: string | null; readonly email: string | null };

/** One meeting that a calendar tells of, or one time of a series that is another than the rest. */
export type InviteEvent = {
  readonly uid: string | null;
  readonly sequence: number;
  /** What the sender wants to be done with it, in capitals (RFC 5546): `REQUEST`, `CANCEL`, … */
  readonly method: string | null;
  readonly recurrenceId: InviteTime | null;
  readonly summary: string | null;
  readonly start: InviteTime | null;
  /** Of whole days the first day after. */
  readonly end: InviteTime | null;
  readonly location: string | null;
  readonly about: string | null;
  readonly url: string | null;
  readonly organizer: Invited | null;
  readonly attendees: readonly Invited[];
  readonly isCancelled: boolean;
  readonly repeats: Repeats | null;
};

/** How a series goes on: rules as they are written (RFC 5545), and the times beside or without. */
export type Repeats = {
  readonly rules: readonly string[];
  readonly besides: readonly InviteTime[];
  readonly without: readonly InviteTime[];
};
