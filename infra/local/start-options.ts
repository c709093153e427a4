import type { FaultSettings } from "./loopback/faults.ts";
import type { ObservedCall } from "./loopback/loopback.ts";
import type { LocalTextract } from "./loopback/textract/local-textract.ts";
import type { QueueName } from "./resources.ts";
import type { VerdictSource } from "./smtp-in/mail-intake.ts";

export type StartOptions = {
  /** Holds all state; made if it is not there. */
  readonly dataDir: string;
  readonly owners: readonly string[];
  /** 0, the default: any that is free. */
  readonly smtpPort?: number | undefined;
  /** Likewise; without it there is no page. */
  readonly pagePort?: number | undefined;
  /** Where the links that stop mails lead, where it is free; by default any. */
  readonly stopPort?: number | undefined;
  readonly dynamodbUrl?: string | undefined;
  readonly verdicts?: VerdictSource | undefined;
  /** An SMTP server that what is sent is handed on to. */
  readonly relay?: string | undefined;
  readonly visibilitySeconds?: Partial<Record<QueueName, number>> | undefined;
  /** When a failed message comes again; by default when its visibility timeout is over. */
  readonly retrySeconds?: number | undefined;
  readonly faults?: FaultSettings | undefined;
  readonly onCall?: ((call: ObservedCall) => void | Promise<void>) | undefined;
  /** Reads photos in the place of Tesseract. */
  readonly textract?: LocalTextract | undefined;
  /** Where `<function>/index.ts` lies, or a bundle `<function>/index.mjs`; the project's own unless told otherwise. */
  readonly functionsFolder?: URL | undefined;
  /** Told in a line of what goes wrong behind the scenes. */
  readonly tell?: ((line: string) => void) | undefined;
};
