import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { listen } from "../listen.ts";
import type { HandedIn } from "./mail-intake.ts";

const fortyMegabytes = 40 * 1024 * 1024;

export type SmtpInOptions = {
  readonly port: number;
  readonly mailDomain: string;
  /** Once it resolves the mail is accepted. */
  readonly takeIn: (mail: HandedIn) => Promise<void>;
};

/** The SMTP server that stands for SES's: mails to the domain, up to 40 MB. */
export async function startSmtpIn(
  options: SmtpInOptions,
): Promise<{ port: number; close: () => Promise<void> }> {
  const server = new SMTPServer({
    name: "inbound-smtp.us-east-1.amazonaws.com",
    banner: "Nextday",
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: fortyMegabytes,
    onRcptTo({ address }, _session, callback) {
      const known = address.toLowerCase().endsWith(`@${options.mailDomain}`);
      callback(known ? null : refusal(550, `Only mail to @${options.mailDomain} is received here`));
    },
    onData(stream, session, callback) {
      received(stream, session, options).then(() => callback(null), callback);
    },
  });
  server.on("error", () => undefined);
  const port = await listen(server.server, options.port);
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function received(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  { takeIn }: SmtpInOptions,
): Promise<void> {
  const raw = await wholeUnlessTooLarge(stream);
  if (!raw) throw refusal(552, "Message exceeds the maximum size of 40 MB");
  const { mailFrom, rcptTo } = session.envelope;
  await takeIn({
    raw,
    ip: session.remoteAddress,
    helo: session.hostNameAppearsAs,
    source: mailFrom ? mailFrom.address : "",
    recipients: rcptTo.map(({ address }) => address),
  }).catch((cause: unknown) => {
    throw Object.assign(refusal(451, "Not taken in, try again later"), { cause });
  });
}

/** Reads to the end in any case, since the client goes on sending, but keeps no more than is allowed. */
async function wholeUnlessTooLarge(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  return stream.sizeExceeded ? null : Buffer.concat(chunks);
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
