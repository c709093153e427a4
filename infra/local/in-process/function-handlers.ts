import type { Context } from "aws-lambda";
import {
  type ReceiveMailHandlerDeps,
  createHandler as receiveMail,
} from "../../../functions/receive-mail/handler.ts";
import {
  type RecordFeedbackHandlerDeps,
  createHandler as recordFeedback,
} from "../../../functions/record-feedback/handler.ts";
import {
  type ServeAccountHandlerDeps,
  createHandler as serveAccount,
} from "../../../functions/serve-account/handler.ts";
import {
  type StopMailsHandlerDeps,
  createHandler as stopMails,
} from "../../../functions/stop-mails/handler.ts";
import {
  type WakeAccountsHandlerDeps,
  createHandler as wakeAccounts,
} from "../../../functions/wake-accounts/handler.ts";
import { silentTelemetry } from "./silent-telemetry.ts";

export type FunctionName =
  | "receive-mail"
  | "serve-account"
  | "record-feedback"
  | "wake-accounts"
  | "stop-mails";

type AllDeps = ReceiveMailHandlerDeps &
  ServeAccountHandlerDeps &
  RecordFeedbackHandlerDeps &
  StopMailsHandlerDeps &
  WakeAccountsHandlerDeps;
export type FunctionDeps = Omit<AllDeps, "logger" | "metrics">;

/** The function's own handler in this process, with nothing to say. */
export function functionHandler(
  name: FunctionName,
  deps: FunctionDeps,
): (event: unknown) => Promise<unknown> {
  const whole = { ...deps, ...silentTelemetry() };
  const handler = {
    "receive-mail": () => receiveMail(whole),
    "serve-account": () => serveAccount(whole),
    "record-feedback": () => recordFeedback(whole),
    "stop-mails": () => stopMails(whole),
    "wake-accounts": () => wakeAccounts(whole),
  }[name]() as (event: unknown, context: Context) => Promise<unknown>;
  return (event) => handler(event, { functionName: name, awsRequestId: name } as Context);
}
