import * as z from "zod";

const list = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== ""),
  )
  .pipe(z.array(z.email()));

const table = { TABLE: z.string().min(1) };
const bucket = { BUCKET: z.string().min(1) };
const postOffice = {
  /** Mails are received at `inbox@` and `reply+…@` this domain, and sent from `inbox@` it. */
  MAIL_DOMAIN: z.string().min(3),
  /** By which SES tells of bounces and complaints; where there is none it does not. */
  CONFIGURATION_SET: z.string().min(1).optional(),
};

/** The environment of each function: what infra must give, and what `index.ts` reads. */
export const receiveMailConfig = z.object({
  ...table,
  ...bucket,
  ...postOffice,
  /** The addresses, separated by commas, whose first mail opens an account. */
  OWNERS: list,
  /** Over all accounts; beyond it mails with photos are held until the next day, and their senders told. */
  PHOTOS_A_DAY: z.coerce.number().int().positive().default(2000),
});
export const wakeAccountsConfig = z.object({ ...table, ACCOUNT_QUEUE_URL: z.url() });
export const serveAccountConfig = z.object({
  ...table,
  ...bucket,
  ...postOffice,
  MAIL_QUEUE_URL: z.url(),
  /** Where mails that nobody asked for are stopped by one click; ends with a slash. */
  STOP_URL: z.url().endsWith("/"),
});
export const recordFeedbackConfig = z.object({ ...table });
export const stopMailsConfig = z.object({ ...table, MAIL_DOMAIN: postOffice.MAIL_DOMAIN });

/** For infra: the names and raw values that a function's environment must hold. */
export type ReceiveMailEnv = z.input<typeof receiveMailConfig>;
export type WakeAccountsEnv = z.input<typeof wakeAccountsConfig>;
export type ServeAccountEnv = z.input<typeof serveAccountConfig>;
export type RecordFeedbackEnv = z.input<typeof recordFeedbackConfig>;
export type StopMailsEnv = z.input<typeof stopMailsConfig>;
