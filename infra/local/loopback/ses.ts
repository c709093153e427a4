import { randomUUID } from "node:crypto";
import { headerFields, headerValue, withoutHeader } from "../mail-head.ts";
import { AwsError, type Call, type Endpoint } from "./exchange.ts";
import type { SentFolder, SentMail } from "./sent-folder.ts";
import { xml, xmlAnswer } from "./xml.ts";

const tenMegabytes = 10 * 1024 * 1024;

type SesOptions = {
  readonly sent: SentFolder;
  readonly now: () => string;
  /** Told of each mail once it is kept. */
  readonly onSent: (mail: SentMail) => void;
};

/** SES's SendRawEmail in us-east-1: keeps the mail as it would leave, under the Message-ID that SES gives it. */
export function sesEndpoint(options: SesOptions): Endpoint {
  return {
    operationOf: (call) => form(call).get("Action") ?? "Unknown",
    async answer(call) {
      const input = form(call);
      const action = input.get("Action") ?? "";
      if (action !== "SendRawEmail") throw new AwsError("InvalidAction", `${action} is not supported here.`);
      const id = await sendRawEmail(options, input);
      return xmlAnswer(
        200,
        `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult>${xml("MessageId", id)}</SendRawEmailResult></SendRawEmailResponse>`,
      );
    },
    refusal: (error) =>
      xmlAnswer(
        error.status,
        `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type>${xml("Code", error.code)}${xml("Message", error.message)}</Error></ErrorResponse>`,
      ),
    throttled: () => new AwsError("Throttling", "Maximum sending rate exceeded."),
  };
}

function form(call: Call): URLSearchParams {
  return new URLSearchParams(call.body.toString("utf8"));
}

async function sendRawEmail({ sent, now, onSent }: SesOptions, input: URLSearchParams): Promise<string> {
  const raw = Buffer.from(input.get("RawMessage.Data") ?? "", "base64");
  const source = input.get("Source") ?? headerValue(headerFields(raw), "From") ?? "";
  const destinations = [...input]
    .filter(([name]) => name.startsWith("Destinations.member."))
    .map(([, to]) => to);
  check(raw, source, destinations);
  const id = `0100${randomUUID().replaceAll("-", "").slice(0, 12)}-${randomUUID()}-000000`;
  const mail = { id, at: now(), source, destinations };
  const leaving = renamed(raw, id);
  await sent.keep(mail, leaving);
  onSent({ ...mail, raw: () => Promise.resolve(leaving) });
  return id;
}

/** `Destinations` is asked for, though SES would look into To, Cc and Bcc: who gets a mail must never depend on its headers. */
function check(raw: Buffer, source: string, destinations: readonly string[]): void {
  if (raw.length === 0) throw new AwsError("InvalidParameterValue", "Missing required field 'RawMessage'.");
  if (raw.length > tenMegabytes)
    throw new AwsError("InvalidParameterValue", `Message length is more than ${tenMegabytes} bytes long.`);
  for (const address of [source, ...destinations])
    if (!/^[^@\s]+@[^@\s]+$/.test(addressIn(address)))
      throw new AwsError("InvalidParameterValue", "Missing final '@domain'");
  if (destinations.length === 0) throw new AwsError("InvalidParameterValue", "Missing required header 'To'.");
  if (destinations.length > 50) throw new AwsError("MessageRejected", "Recipient count exceeds 50.");
}

function addressIn(mailbox: string): string {
  return /<([^>]*)>/.exec(mailbox)?.[1] ?? mailbox;
}

/** SES replaces the Message-ID, in us-east-1 by one in `email.amazonses.com`. */
function renamed(raw: Buffer, id: string): Buffer {
  const name = Buffer.from(`Message-ID: <${id}@email.amazonses.com>\r\n`);
  return Buffer.concat([name, withoutHeader(raw, "Message-ID")]);
}
