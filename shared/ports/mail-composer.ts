import type { RenderedMail } from "../mails/rendered-mail.ts";

export type Envelope = {
  readonly to: string;
  readonly replyTo: string;
  readonly date: string;
  /** `auto-replied`: an answer to a person's mail. `auto-generated`: unasked. */
  readonly autoSubmitted: "auto-replied" | "auto-generated";
  /** The Message-ID that this answers, with its angle brackets; null where unasked. */
  readonly inReplyTo: string | null;
  /** The Message-IDs of the mails that it lies beneath, oldest first, that which it answers last. */
  readonly references: readonly string[];
  /** Where one click stops such mails (RFC 8058); null: nowhere. */
  readonly stopUrl: string | null;
  /** Makes Message-ID and boundaries the same for the same cause. */
  readonly cause: string;
};

export interface MailComposer {
  /** The whole MIME. `pictures`: the bytes of each of the rendered mail's pictures, by key. */
  compose(
    envelope: Envelope,
    mail: RenderedMail,
    pictures: ReadonlyMap<string, Uint8Array>,
  ): Promise<Uint8Array>;
}
