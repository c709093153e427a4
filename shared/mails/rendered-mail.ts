/** A mail ready to be composed: `html` refers to pictures as `cid:<cid>`, `key` is where the picture is kept. */
export type RenderedMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly pictures: readonly { readonly cid: string; readonly key: string }[];
  /** Pictures that are drawn for this mail alone (PNG), by the same kind of name. */
  readonly drawn?: readonly { readonly cid: string; readonly png: Uint8Array }[];
  readonly attachments?: readonly AttachedFile[];
  /** A meeting that the reader's calendar is to take in at once, as iCalendar; the method as it says itself. */
  readonly invitation?: Invitation;
};

export type Invitation = {
  readonly method: "REQUEST" | "CANCEL";
  readonly name: string;
  readonly content: string;
};

export type AttachedFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
};
