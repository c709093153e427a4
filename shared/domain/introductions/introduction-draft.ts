import type { Draft } from "../drafts/draft.ts";

/** A mail about an introduction that the owner has only to send. */
export type IntroductionDraft = {
  readonly introductionId: string;
  /** The one whom a copy of it is about; of a mail to both the one who looks for something. */
  readonly contactId: string;
  readonly to: readonly { readonly name: string; readonly address: string | null }[];
  readonly draft: Draft;
  /** `Ask Jane` */
  readonly label: string;
  /** It brings both together. */
  readonly bridges?: true;
  /** In the mail that tells of it; not given before there is one. */
  readonly n?: number;
};
