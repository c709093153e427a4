/** Where objects lie in the one bucket; infra gives each prefix its own life time. */
export const prefixes = {
  /** Mails as they came, stored by SES. */
  raw: "raw/",
  /** Finished mails, under their account and the hash of their bytes. */
  outbox: "outbox/",
  /** Small card pictures, kept with the contacts. */
  pictures: "pictures/",
  /** What was read from a photo, under its account and the hash of its bytes. */
  readings: "readings/",
} as const;

/** Where an account's own objects lie below a prefix. */
export const ownPrefix = (prefix: string, accountId: string): string => `${prefix}${accountId}/`;
