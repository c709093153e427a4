import type { Group } from "./group.ts";

/** A group whose costs nobody has stated yet. */
export const newGroup = (fields: Pick<Group, "id" | "name" | "since">): Group => ({
  kind: "group",
  v: 1,
  ...fields,
  dues: null,
  mealPerMeeting: null,
  minutesPerMeeting: null,
});
