import type { AnswerMail } from "../../../../shared/domain/mail/answer-to.ts";
import { receipts } from "./receipts.ts";
import { transcripts } from "./transcripts.ts";

const receipt = receipts["receipt-of-one-card"];
const transcript = transcripts["transcript-with-help"];

/** First answers. One name a situation; the goldens and the pictures carry it. */
export const welcomes: Readonly<Record<string, AnswerMail>> = {
  ...(receipt && { "welcome-with-a-receipt": { mail: "receipt", numbered: [], receipt } }),
  ...(transcript && { "welcome-with-help": { mail: "transcript", numbered: [], transcript } }),
  "welcome-to-who-sent-nothing": { mail: "notice", numbered: [], notice: { kind: "nothing-found" } },
};
