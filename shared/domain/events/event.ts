import type { Money } from "../money/money.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import type { Attendance } from "./attendance.ts";

/** Somebody whom an invite or a list names. */
export type Attendee = {
  readonly name: string | null;
  readonly email: string | null;
  readonly company: string | null;
};

/** The entry of a calendar that an event came from (RFC 5545): which one, how new, and of a series which time (its RECURRENCE-ID). */
export type CalendarEntry = {
  readonly uid: string;
  readonly sequence: number;
  readonly recurrenceId: string | null;
};

/** The time that is set aside for following up, as it was last asked for. `isOff`: it was called off. */
export type FollowUpBlock = {
  readonly sequence: number;
  readonly isOff: boolean;
  readonly startsAt: InstantText;
  readonly minutes: number;
};

/** What is known of an event beside its name, day, cost, length and group. */
export type EventDetails = {
  /** Null: its hours are not known, or it takes whole days. */
  readonly startsAt: InstantText | null;
  readonly endsAt: InstantText | null;
  /** IANA zone in which its day is counted; null: the owner's. */
  readonly zone: string | null;
  readonly place: string | null;
  /** The host, as the invite names them. */
  readonly organizer: string | null;
  /** What the invite says of it. */
  readonly about: string | null;
  readonly attendees: readonly Attendee[];
  readonly calendar: CalendarEntry | null;
  readonly block: FollowUpBlock | null;
  readonly isCancelled: boolean;
  /** Just for fun: kept out of every ratio. */
  readonly isFun: boolean;
  /** Null: nobody has said. */
  readonly attendance: Attendance | null;
  /** What was paid beside the cost: parking, a taxi. */
  readonly extras: readonly { readonly what: string; readonly amount: Money }[];
  /** The local day on which it was told of; null: by an earlier release. */
  readonly toldOn: LocalDay | null;
};

/** One occasion at which people were met, or will be. */
export type NetworkingEvent = EventDetails & {
  readonly kind: "event";
  readonly v: 2;
  readonly id: string;
  readonly name: string;
  readonly day: LocalDay;
  readonly cost: Money | null;
  /** As it was said; else it is as long as its hours say. */
  readonly minutes: number | null;
  readonly groupId: string | null;
};
