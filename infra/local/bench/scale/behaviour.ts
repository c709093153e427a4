/** How people are taken to live with Nextday: the month that is measured (`monthOfUse`), spread over 21 working days. */
export const behaviour = {
  /** Shares of the United States' people by time zone (Census Bureau, 2020): nearly half of all mornings come at once. */
  zones: [
    { zone: "America/New_York", share: 0.476 },
    { zone: "America/Chicago", share: 0.291 },
    { zone: "America/Denver", share: 0.067 },
    { zone: "America/Los_Angeles", share: 0.166 },
  ],
  /** A working day: somebody is due on 19 of 21 mornings, 10 of these are answered, and 15 photos come in 10 mails. */
  digestsADay: 19 / 21,
  answersToADigest: 10 / 19,
  photoMailsADay: 10 / 21,
  photosAMail: 1.5,
  /** An answer comes some time after the digest, within three quarters of an hour on the average (exponential). */
  secondsUntilAnswer: 2700,
  /** Photos come from noon to ten in the evening. */
  photoHours: { from: 12, to: 22 },
} as const;

/** A Tuesday. */
export const day = "2031-02-04";
