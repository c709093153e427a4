import type { InstantText } from "../time/local-day.ts";

/** Until then the first mail from the address opens an account. */
export type Invitation = {
  readonly kind: "invitation";
  readonly v: 1;
  /** The address's mailbox. */
  readonly id: string;
  readonly address: string;
  readonly invitedAt: InstantText;
  readonly until: InstantText;
};

export const invitationSeconds = 30 * 86_400;
/** Invitations of one owner within a day. */
export const invitationsADay = 20;
