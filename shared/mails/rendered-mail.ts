/** A mail ready to be composed: `html` refers to pictures as `cid:<cid>`, `key` is where the picture is kept. */
export type RenderedMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly pictures: readonly { readonly cid: string; readonly key: string }[];
  readonly attachments?: readonly AttachedFile[];
};

export type AttachedFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
};
