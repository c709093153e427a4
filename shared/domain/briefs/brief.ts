import type { Contact } from "../contacts/contact.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Money } from "../money/money.ts";
import type { GoalNeed } from "./goal-need.ts";

/** Somebody who is coming and is known. */
export type KnownGuest = {
  readonly contact: Contact;
  /** By name or address, by where they work, or as of the same group. */
  readonly because: "named" | "company" | "group";
  /** What the person owes them, the oldest first: steps that are open, old cards and keeping in touch left out. */
  readonly owed: readonly FollowUp[];
  /** What they look for and were sent nobody for. */
  readonly needs: readonly string[];
};

/** What a host's earlier events have yielded, one figure each event. */
export type HostHistory = {
  readonly events: number;
  /** People called warm, or of whom something came: the least, the middle one and the most of an event. */
  readonly quality: { readonly least: number; readonly median: number; readonly most: number };
  readonly leads: number;
  readonly business: Money;
  readonly cost: Money;
  /** Quality contacts an hour, of the events whose length is known; null: of none. */
  readonly qualityPerHour: number | null;
};

/** Whether to go to an event, why, and with what in mind. */
export type Brief = {
  readonly event: NetworkingEvent;
  readonly advice: "go" | "maybe" | "skip" | "fun";
  /** Words of the target that the invite, its host or its guests use, and those that the person does not want. */
  readonly matching: readonly string[];
  readonly clashing: readonly string[];
  readonly history: HostHistory | null;
  readonly guests: readonly KnownGuest[];
  /** Null: no goal takes events. */
  readonly need: GoalNeed | null;
  readonly questions: readonly string[];
  /** How many quality contacts to aim for. */
  readonly aim: number;
};
