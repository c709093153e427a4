import type { Account } from "../accounts/account.ts";
import type { OwnCard } from "../accounts/own-card.ts";
import type { Settings } from "../accounts/settings.ts";
import type { Contact } from "../contacts/contact.ts";
import type { Template } from "../drafts/template.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { EventSeries } from "../events/series.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Goal } from "../goals/goal.ts";
import type { Group } from "../groups/group.ts";
import type { Introduction } from "../introductions/introduction.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import type { InstantText } from "../time/local-day.ts";

/** All that an account has recorded, at one moment. */
export type AllRecords = {
  readonly at: InstantText;
  readonly account: Account;
  readonly settings: Settings;
  readonly contacts: readonly Contact[];
  readonly followUps: readonly FollowUp[];
  readonly outcomes: readonly Outcome[];
  readonly events: readonly NetworkingEvent[];
  readonly series: readonly EventSeries[];
  readonly groups: readonly Group[];
  readonly introductions: readonly Introduction[];
  readonly goals: readonly Goal[];
  /** The person's own words for drafts. */
  readonly templates: readonly Template[];
  /** What the person says of themselves; null: nothing. */
  readonly ownCard: OwnCard | null;
};
