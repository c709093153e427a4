/** Whether the owner was at an event, in the words of BNI's PALMS report: `medical` was excused, for `substitute` somebody else went. */
export const attendances = ["attended", "late", "missed", "medical", "substitute"] as const;

export type Attendance = (typeof attendances)[number];

/** Whether the owner was there in person. */
export const isPresence = (attendance: Attendance | null): boolean =>
  attendance === "attended" || attendance === "late";

/** Whether the seat was taken, by the owner or for the owner; null: nobody has said, or it does not count. */
export const isFilled = (attendance: Attendance | null): boolean | null =>
  attendance === null || attendance === "medical" ? null : attendance !== "missed";
