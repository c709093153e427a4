import PostalMime, { type Email } from "postal-mime";
import type { MailEntry } from "./mailbox.ts";

export type MailPart = {
  readonly name: string;
  /** As declared, lower case. */
  readonly type: string;
  /** Without its angle brackets; null where it has none. */
  readonly cid: string | null;
  /** Shown within the HTML, and not a file beside it. */
  readonly isRelated: boolean;
  readonly bytes: Uint8Array;
};

/** A mail with all that is in it; nothing of it is believed. */
export type OpenedMail = {
  readonly entry: MailEntry;
  readonly raw: Uint8Array;
  readonly html: string | null;
  readonly text: string | null;
  readonly replyTo: string;
  readonly parts: readonly MailPart[];
};

export async function openMail(entry: MailEntry): Promise<OpenedMail> {
  const raw = await entry.raw();
  const email = await PostalMime.parse(raw).catch(() => null);
  return {
    entry,
    raw,
    html: email?.html ?? null,
    text: email?.text ?? null,
    replyTo: (email?.replyTo?.[0]?.address ?? email?.from?.address ?? "").toLowerCase(),
    parts: email?.attachments.map(partOf) ?? [],
  };
}

function partOf(part: Email["attachments"][number], index: number): MailPart {
  return {
    name: part.filename ?? `part ${index + 1}`,
    type: part.mimeType,
    cid: part.contentId?.replace(/^<|>$/g, "") ?? null,
    isRelated: part.related === true,
    bytes: typeof part.content === "string" ? Buffer.from(part.content) : new Uint8Array(part.content),
  };
}
