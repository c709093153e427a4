import type { Welcome } from "../domain/accounts/welcome.ts";

/** What every mail knows of its own way back. */
export type Letterhead = {
  /** `reply+<token>@in.example.com`: where answers and the `mailto:` actions go. */
  readonly replyAddress: string;
  /** `inbox@in.example.com`: where new cards go. */
  readonly inboxAddress: string;
  /** The token again, for the marker in the body that survives when a mail program drops Reply-To. */
  readonly token: string;
  /** Told in the first answer to a person, behind what was done. */
  readonly welcome?: Welcome;
};
