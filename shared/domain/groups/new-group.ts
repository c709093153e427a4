import type { Group } from "./group.ts";

/** What a group costs of which nobody has said anything. */
export const noCosts = {
  joiningFee: null,
  dues: null,
  renewsOn: null,
  mealPerMeeting: null,
  minutesPerMeeting: null,
  baseline: null,
} as const;

/** A group whose costs nobody has stated yet. */
export const newGroup = (fields: Pick<Group, "id" | "name" | "since">): Group => ({
  kind: "group",
  v: 2,
  ...fields,
  ...noCosts,
});
