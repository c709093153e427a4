import { randomUUID } from "node:crypto";
import type { DNSResolver } from "mailauth";
import { prefixes } from "../../../shared/adapters/s3/prefixes.ts";
import type { MovedClock } from "../clock/moved-clock.ts";
import type { BucketFolder } from "../loopback/bucket-folder.ts";
import type { Queue } from "../loopback/queue.ts";
import { headerFields, withoutHeader } from "../mail-head.ts";
import type { ReceivedFolder } from "./received-folder.ts";
import { sesNotification } from "./ses-notification.ts";
import { checkedVerdicts, type Delivery, simulationHeader, trustedVerdicts } from "./verdicts.ts";

/** `trust`: who can reach this machine's loopback is who they say. `check`: what the sender's DNS says. */
export type VerdictSource =
  | { readonly kind: "trust" }
  | { readonly kind: "check"; readonly resolver?: DNSResolver };

export type IntakeOptions = {
  readonly bucket: BucketFolder;
  readonly queue: Queue;
  readonly received: ReceivedFolder;
  readonly clock: MovedClock;
  readonly verdicts: VerdictSource;
};

export type HandedIn = Delivery & { readonly recipients: readonly string[]; readonly raw: Buffer };

/** Takes a mail in as SES does: the object first, then the notification of it. What resolves is on disk. */
export async function takeIn(options: IntakeOptions, mail: HandedIn): Promise<void> {
  const { bucket, queue, received, clock } = options;
  const id = randomUUID().replaceAll("-", "");
  const objectKey = `${prefixes.raw}${id}`;
  const at = clock.now();
  const { verdicts, raw } = await judged(options.verdicts, mail);
  const stored = Buffer.concat([trace(mail, id, at), raw]);
  const { source, recipients } = mail;
  await bucket.put(objectKey, stored);
  const inbound = { id, objectKey, at, source, recipients, header: headerFields(stored), verdicts };
  await queue.send(JSON.stringify(sesNotification(inbound)));
  await received.keep({ objectKey, at, source, recipients, verdicts });
}

async function judged(by: VerdictSource, { raw, ...from }: HandedIn) {
  if (by.kind === "check") return { raw, verdicts: await checkedVerdicts(raw, from, by.resolver) };
  return { raw: withoutHeader(raw, simulationHeader), verdicts: trustedVerdicts(headerFields(raw)) };
}

/** The lines that a receiving server puts on top (RFC 5321, section 4.4). */
function trace({ source, helo, ip, recipients }: HandedIn, id: string, at: string): Buffer {
  const date = new Date(at).toUTCString().replace("GMT", "+0000");
  const by = "inbound-smtp.us-east-1.amazonaws.com";
  const lines = [
    `Return-Path: <${source}>`,
    `Received: from ${helo} (${helo} [${ip}])`,
    ` by ${by} with SMTP id ${id}`,
    ` for ${recipients[0] ?? ""};`,
    ` ${date}`,
  ];
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(""));
}
