import { randomUUID } from "node:crypto";
import { headerFields, headerValue, withoutHeader } from "../mail-head.ts";
import type { CurrentAccount } from "./account.ts";
import { AwsError, type Endpoint } from "./exchange.ts";
import { queryAnswer, queryForm, queryList, queryOperation, queryRefusal } from "./query-protocol.ts";
import type { SentFolder, SentMail } from "./sent-folder.ts";
import { sesReadings } from "./ses-account.ts";
import { xml } from "./xml.ts";

const tenMegabytes = 10 * 1024 * 1024;

type SesOptions = {
  readonly sent: SentFolder;
  readonly now: () => string;
  /** Told of each mail once it is kept. */
  readonly onSent: (mail: SentMail) => void;
  readonly account: CurrentAccount;
};

/** SES in us-east-1: keeps a mail as it would leave, under the Message-ID that SES gives it, and tells of the account; a rule set is there when it is named. */
export function sesEndpoint(options: SesOptions): Endpoint {
  const { account } = options;
  return {
    operationOf: queryOperation,
    async answer(call) {
      const operation = queryOperation(call);
      const form = queryForm(call);
      if (operation === "SendRawEmail")
        return queryAnswer(call, xml("MessageId", await sendRawEmail(options, form)));
      if (operation === "SetActiveReceiptRuleSet") {
        account.change({ ...account.read(), activeRuleSet: form.get("RuleSetName") });
        return queryAnswer(call, "");
      }
      const reading = sesReadings[operation];
      if (!reading) throw new AwsError("InvalidAction", `${operation} is not supported here.`);
      return queryAnswer(call, reading({ account: account.read(), form, sentToday: sentToday(options) }));
    },
    refusal: queryRefusal,
    throttled: () => new AwsError("Throttling", "Maximum sending rate exceeded."),
  };
}

function sentToday({ sent, now }: SesOptions): number {
  const since = new Date(Date.parse(now()) - 24 * 60 * 60 * 1000).toISOString();
  return sent.list().filter(({ at }) => at > since).length;
}

async function sendRawEmail({ sent, now, onSent }: SesOptions, input: URLSearchParams): Promise<string> {
  const raw = Buffer.from(input.get("RawMessage.Data") ?? "", "base64");
  const source = input.get("Source") ?? headerValue(headerFields(raw), "From") ?? "";
  const destinations = queryList(input, "Destinations");
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
