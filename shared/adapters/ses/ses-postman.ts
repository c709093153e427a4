import { type SESClient, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { Pause } from "../../ports/pause.ts";
import type { Postman, SendOutcome } from "../../ports/postman.ts";
import { isTooFast, patience } from "./sending-rate.ts";

/** Answers after which nothing was sent and trying again would not help. */
const rejections = new Set(["MessageRejected", "InvalidParameterValue"]);
/** Answers after which nothing was sent, but a later try may succeed. */
const laters = new Set([
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
  "ServiceUnavailable",
  "AccountSendingPausedException",
]);

export type SesSender = {
  /** The envelope's From, which bounces come back to. */
  readonly address: string;
  /** By which SES tells of bounces and complaints. */
  readonly configurationSet?: string | undefined;
  readonly pause: Pause;
};

/**
 * `client` must not retry by itself (`maxAttempts: 1`): it would send again where only the answer was lost.
 */
export function sesPostman(client: SESClient, { address, configurationSet, pause }: SesSender): Postman {
  return {
    async send({ to, bytes }) {
      const command = new SendRawEmailCommand({
        Source: address,
        Destinations: [to],
        RawMessage: { Data: bytes },
        ...(configurationSet !== undefined && { ConfigurationSetName: configurationSet }),
      });
      for (let tried = 1; ; tried += 1) {
        try {
          const { MessageId } = await client.send(command);
          return { kind: "sent", messageId: messageIdOf(MessageId ?? "", await client.config.region()) };
        } catch (error) {
          const told = error instanceof SESServiceException ? outcomeOf(error.name) : null;
          if (!told) throw error;
          if (!isTooFast(error) || tried > patience) return told;
          await pause(tried);
        }
      }
    },
  };
}

/** SES answers with the local part alone (Amazon SES developer guide, "Message-ID headers"). */
const messageIdOf = (id: string, region: string): string =>
  `<${id}@${region === "us-east-1" ? "email" : region}.amazonses.com>`;

function outcomeOf(code: string): SendOutcome | null {
  if (rejections.has(code)) return { kind: "rejected", why: code };
  if (laters.has(code)) return { kind: "not-now", why: code };
  return null;
}
