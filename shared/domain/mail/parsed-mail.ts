export type MailAddress = { readonly name: string | null; readonly email: string };

export type Attachment = {
  readonly name: string;
  /** As declared, lower case: what the bytes are is told by the bytes. */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly inline: boolean;
  /** By which the HTML part refers to it (RFC 2392), without angle brackets. */
  readonly contentId: string | null;
};

/** A mail as parsed from its bytes: nothing in it is believed yet. */
export type ParsedMail = {
  /** With its angle brackets; null where there is none. */
  readonly messageId: string | null;
  /** Every address of every From header: more than one is suspicious. */
  readonly from: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  readonly subject: string;
  /** The Date header: instant (null: unreadable) and its own offset in minutes (null: none given). */
  readonly date: { readonly at: string | null; readonly offsetMinutes: number | null };
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
  /** The mails within it (message/rfc822), which are then no attachments: their text is not this mail's. */
  readonly attachedMails: readonly ParsedMail[];
  /** Whether something in it is encrypted: it cannot be read, and is in none of the above. */
  readonly sealed: boolean;
  /** Why it was not read to its end, to be said behind "because"; null: it was. */
  readonly cut: string | null;
  /** Every header in order, names in lower case, values unfolded. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
};
