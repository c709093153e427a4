import type { Brief } from "../briefs/brief.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { Group } from "../groups/group.ts";
import type { IntroductionBlock } from "../introductions/introduction-block.ts";
import type { Invite } from "../invites/invite.ts";
import type { Scorecard } from "../roi/event-figures.ts";
import type { Verdict } from "../roi/summary.ts";
import type { LocalDay } from "../time/local-day.ts";

/** What a morning's mail tells beside whom to follow up. */
export type DigestBlock =
  | IntroductionBlock
  /** Dues that fall due, while there is time to decide. `days`: from today. */
  | {
      readonly kind: "renewal";
      readonly group: Group;
      readonly on: LocalDay;
      readonly days: number;
      readonly verdict: Verdict;
    }
  | { readonly kind: "brief"; readonly brief: Brief }
  /** The time after it, for the person's calendar, which the mail brings. */
  | { readonly kind: "set-aside"; readonly event: NetworkingEvent; readonly invite: Invite }
  /** What has come of an event that was `days` ago. */
  | {
      readonly kind: "scorecard";
      readonly event: NetworkingEvent;
      readonly days: number;
      readonly scorecard: Scorecard;
    };
