/** What a block says. `subject`: where it is all that the mail tells. */
export type BlockWords = {
  readonly subject: string;
  readonly heading: string;
  readonly lines: readonly string[];
  /** What may be answered: a tap each. */
  readonly taps?: readonly { readonly label: string; readonly says: string }[];
};
