/** Who asks, and by what mail: for the few verbs that reach beyond what the account has recorded. */
export type Asking = {
  /** The entry that the mail becomes. */
  readonly entry: string;
  /** The account's own address that the mail is from. */
  readonly sender: string;
  /** What vouches that the person wrote it; null: nothing, or it is somebody else's mail that a rule has passed on. */
  readonly proof: "dmarc" | "aligned" | null;
  /** The line was held before, and its writer has answered the mail that asks. */
  readonly confirmed: boolean;
  /** Named at deployment: may invite. */
  readonly isOwner: boolean;
  readonly mailDomain: string;
  /** Of the addresses that the lines name, those that are another account's or our own. */
  readonly taken: readonly string[];
  /** Unguessable, and another each time: what is committed is decided once. */
  readonly newToken: () => string;
};
