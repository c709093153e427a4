import type { Contact } from "../contacts/contact.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Group } from "../groups/group.ts";
import type { Outcome } from "../outcomes/outcome.ts";

/** What every figure is made of. */
export type RoiRecords = {
  readonly contacts: readonly Contact[];
  readonly followUps: readonly FollowUp[];
  readonly outcomes: readonly Outcome[];
  readonly events: readonly NetworkingEvent[];
  readonly groups: readonly Group[];
};
