import { createTransport } from "nodemailer";

export type SmtpEnvelope = { readonly from: string; readonly to: string | readonly string[] };

/** Hands a finished mail to the SMTP server at the URL. @throws as it refuses. */
export async function sendBySmtp(url: string, raw: Uint8Array, envelope: SmtpEnvelope): Promise<void> {
  const transport = createTransport(url);
  try {
    await transport.sendMail({
      envelope: { from: envelope.from, to: [envelope.to].flat() },
      raw: Buffer.from(raw),
    });
  } finally {
    transport.close();
  }
}
