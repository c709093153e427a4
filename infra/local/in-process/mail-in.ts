import { createHash } from "node:crypto";
import { dynamoThreads } from "../../../shared/adapters/dynamo/dynamo-threads.ts";
import { postalMailReader } from "../../../shared/adapters/mime/postal-mail-reader.ts";
import { prefixes } from "../../../shared/adapters/s3/prefixes.ts";
import { inboxAddress, itemAddress } from "../../../shared/domain/mail/our-addresses.ts";
import { tokenInText } from "../../../shared/domain/threads/marker.ts";
import type { Thread } from "../../../shared/domain/threads/thread.ts";
import { headerFields } from "../mail-head.ts";
import { dateHeader, type PersonsMail, personsMail, replyTo } from "../persons-mail.ts";
import { mailDomain } from "../resources.ts";
import { sesNotification } from "../smtp-in/ses-notification.ts";
import type { Verdicts } from "../smtp-in/verdicts.ts";
import type { World } from "./world.ts";

export type MailIn = {
  readonly from: string;
  /** Names the mail: the same name is the same mail. */
  readonly name: string;
  readonly text?: string;
  readonly files?: PersonsMail["files"];
  /** What the mail service finds; not given: that it is a clean mail of the person's own. */
  readonly spam?: Verdicts["spam"];
  /** The envelope, where it is not the To header. */
  readonly recipients?: readonly string[];
};

/** What SES does with a person's mail: the object first, then the notification of it. */
export async function receive(world: World, mail: MailIn & Partial<PersonsMail>): Promise<void> {
  const { from, name, text = "", files = [], spam = "PASS" } = mail;
  const raw = await personsMail({
    to: inboxAddress(mailDomain),
    subject: "",
    inReplyTo: null,
    date: dateHeader(world.clock.now, -300),
    ...mail,
    text,
    files,
    messageId: `<${name}@example.com>`,
  });
  const id = createHash("sha256").update(name).digest("hex").slice(0, 32);
  const objectKey = `${prefixes.raw}${id}`;
  await world.loopback.bucket.put(objectKey, raw);
  const notification = sesNotification({
    id,
    objectKey,
    at: world.clock.now,
    source: from,
    recipients: mail.recipients ?? [mail.to ?? inboxAddress(mailDomain)],
    header: headerFields(raw),
    verdicts: { spam, virus: "PASS", spf: "PASS", dkim: "PASS", dmarc: "PASS" },
  });
  await send(world, "mail", notification);
}

/** The person answers the last mail of that kind that came. @throws where none came. */
export async function receiveAnswer(world: World, mail: MailIn & { answers: Thread["mail"] }): Promise<void> {
  const { parsed } = await lastOf(world, mail.from, mail.answers);
  await receive(world, { ...mail, ...replyTo(parsed, mail.text ?? "") });
}

/** The person writes to these of their last digest, with the blind copies that its links fill in. @throws where none came. */
export async function receiveCopy(
  world: World,
  mail: MailIn & { numbers: readonly number[] },
): Promise<void> {
  const { token } = await lastOf(world, mail.from, "digest");
  const recipients = mail.numbers.map((n) => itemAddress(mailDomain, token, n));
  await receive(world, { ...mail, to: "jane@example.com", recipients });
}

async function lastOf(world: World, to: string, kind: Thread["mail"]) {
  const last = await lastMailTo(world, to, { kind });
  if (!last) throw new Error(`${to} has got no ${kind}`);
  return last;
}

type Wanted = { readonly kind: Thread["mail"]; readonly since?: string };

/** The last mail of that kind to the address, since the instant where one is given; null: none came. */
export async function lastMailTo(world: World, to: string, { kind, since = "" }: Wanted) {
  const threads = dynamoThreads(world.table);
  for (const sent of [...world.loopback.sent.list()].reverse()) {
    if (sent.at < since) return null;
    if (!sent.destinations.includes(to)) continue;
    const parsed = await postalMailReader().parse(await sent.raw());
    const token = tokenInText(parsed.text ?? "") ?? "";
    if ((await threads.byToken(token))?.mail === kind) return { parsed, token };
  }
  return null;
}

/** What SES tells when the last mail to the address comes back for good. */
export async function bounce(world: World, address: string): Promise<void> {
  const bounced = { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: address }] };
  const sent = world.loopback.sent.list().findLast(({ destinations }) => destinations.includes(address));
  const mail = { timestamp: sent?.at ?? world.clock.now };
  await send(world, "feedback", { eventType: "Bounce", bounce: bounced, mail });
}

async function send(world: World, name: string, message: object): Promise<void> {
  await world.loopback.queues.get(name)?.send(JSON.stringify(message));
}
