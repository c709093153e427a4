import type { ParsedMail } from "../domain/mail/parsed-mail.ts";

export interface MailReader {
  /** Reads any bytes as a mail, broken ones as far as it goes; never throws for bad bytes. */
  parse(bytes: Uint8Array): Promise<ParsedMail>;
}
