import type { InstantText, LocalDay } from "../time/local-day.ts";

/** A meeting for somebody's calendar. */
export type Invite = {
  /** The same for the same meeting, so that a calendar moves what it has. */
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly place: string | null;
  readonly day: LocalDay;
  /** Local, `15:00`; null: it takes the whole day. */
  readonly time: string | null;
  readonly minutes: number;
  readonly zone: string;
  readonly writtenAt: InstantText;
  /** What it is for. */
  readonly about?: string;
  /** What a calendar does with it (RFC 5546); not given: it is published, for whoever wants it. */
  readonly method?: "REQUEST" | "CANCEL";
  /** The addresses of who asks, and who is asked. */
  readonly organizer?: string;
  readonly attendee?: string;
};
