import PostalMime from "postal-mime";

/** What the list tells of a mail without opening it. */
export type MailHead = {
  readonly from: string;
  readonly subject: string;
  /** The beginning of what it says. */
  readonly snippet: string;
  readonly hasFiles: boolean;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
};

const snippetLength = 140;
/** Text comes before files, so that a photo need not be read for it. */
const enough = 64 * 1024;

export async function mailHead(raw: Uint8Array): Promise<MailHead> {
  const mail = await PostalMime.parse(raw.subarray(0, enough)).catch(() => null);
  return {
    from: mail?.from?.name || (mail?.from?.address ?? ""),
    subject: mail?.subject ?? "",
    snippet: snippetOf(mail?.text ?? ""),
    hasFiles: mail?.attachments.some((part) => part.related !== true) ?? false,
    messageId: mail?.messageId ?? null,
    inReplyTo: mail?.inReplyTo ?? null,
  };
}

/** Without what is quoted. */
function snippetOf(text: string): string {
  const lines = text.split("\n").filter((line) => !/^\s*>/.test(line) && !/^On .*wrote:\s*$/.test(line));
  return lines.join(" ").replace(/\s+/g, " ").trim().slice(0, snippetLength);
}
