import type { InstantText } from "../time/local-day.ts";
import type { ParsedMail } from "./parsed-mail.ts";

export type VerdictStatus = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED" | "DISABLED";

/** What the mail service told of a mail that came: the only source of trust, never a header inside the message. */
export type Arrival = {
  readonly objectKey: string;
  /** The envelope's sender; empty or `<>` for a delivery report. */
  readonly source: string;
  /** The true envelope: what the headers claim does not count. */
  readonly recipients: readonly string[];
  readonly receivedAt: InstantText;
  readonly verdicts: Readonly<Record<"spf" | "dkim" | "dmarc" | "spam" | "virus", VerdictStatus>>;
  /** As it came, to be handed in again. */
  readonly notification: string;
};

/** A mail that was parsed and belongs to its arrival; its sender is a claim. */
export type InboundMail = {
  /** The same for every delivery of the same mail. */
  readonly key: string;
  readonly arrival: Arrival;
  readonly parsed: ParsedMail;
};
