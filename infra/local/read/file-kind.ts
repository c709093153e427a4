import { pictureKind } from "../../../shared/adapters/images/picture-kind.ts";
import { isInviteFile } from "../../../shared/domain/invites/invite-file.ts";
import { isVCardFile } from "../../../shared/domain/vcards/vcard-file.ts";

export type FileKind = "mail" | "image" | "pdf" | "vcard" | "invite" | "unknown";

const mailHeader =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|delivered-to|reply-to|dkim-signature|x-[\w-]+):/im;

/** What a file is, told by its bytes: its name may claim anything. */
export function fileKind(bytes: Uint8Array): FileKind {
  const picture = pictureKind(bytes);
  if (picture === "pdf") return "pdf";
  if (picture !== "none") return "image";
  const head = Buffer.from(bytes.subarray(0, 16_384))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (isVCardFile({ name: "", type: "", bytes })) return "vcard";
  if (isInviteFile({ name: "", type: "", bytes })) return "invite";
  return isMail(head) ? "mail" : "unknown";
}

/** Header fields from the first line on (RFC 5322), one of them a usual one; `From ` begins a mail in an mbox. */
function isMail(head: string): boolean {
  const [block = ""] = head.replace(/^From .*\r?\n/, "").split(/\r?\n\r?\n/, 1);
  return /^[!-9;-~]+[ \t]*:/.test(block) && mailHeader.test(block);
}
