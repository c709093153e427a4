import { createHash } from "node:crypto";
import type { ParsedMail } from "./parsed-mail.ts";

/** A mail's identity: a hash of its Message-ID and sender, else of its bytes; never random, so that a repeat is known. */
export function mailKey(mail: ParsedMail, bytes: Uint8Array): string {
  const hash = createHash("sha256");
  if (mail.messageId === null) hash.update(bytes);
  else hash.update(`${mail.messageId}\n${mail.from.map((from) => from.email).join(",")}`);
  return hash.digest("hex").slice(0, 32);
}
