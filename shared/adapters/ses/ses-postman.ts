import { type SESClient, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { Postman, SendOutcome } from "../../ports/postman.ts";

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
};

/**
 * `client` must not retry by itself (`maxAttempts: 1`): it would send again where only the answer was lost.
 */
export function sesPostman(client: SESClient, { address, configurationSet }: SesSender): Postman {
  return {
    async send({ to, bytes }) {
      try {
        const { MessageId } = await client.send(
          new SendRawEmailCommand({
            Source: address,
            Destinations: [to],
            RawMessage: { Data: bytes },
            ...(configurationSet !== undefined && { ConfigurationSetName: configurationSet }),
          }),
        );
        return { kind: "sent", messageId: MessageId ?? "" };
      } catch (error) {
        const told = error instanceof SESServiceException ? outcomeOf(error.name) : null;
        if (told) return told;
        throw error;
      }
    },
  };
}

function outcomeOf(code: string): SendOutcome | null {
  if (rejections.has(code)) return { kind: "rejected", why: code };
  if (laters.has(code)) return { kind: "not-now", why: code };
  return null;
}
