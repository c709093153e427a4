import { wakeShards } from "../../../../shared/adapters/dynamo/table.ts";
import { behaviour } from "./behaviour.ts";
import { measuredRuns } from "./measured-runs.ts";
import type { Peaks } from "./peaks.ts";
import { quotas } from "./quotas.ts";
import type { Setting, StationSetting, Work } from "./setting.ts";

/** Something of which there is only so much. */
export type Limit = {
  readonly name: string;
  readonly stands: number;
  /** What each account needs of it at the busiest moment. */
  readonly anAccount: number;
  readonly beyond: string;
  readonly change: string;
};

export type LimitsOf = { readonly setting: Setting; readonly peaks: Peaks; readonly photosADay: number };

/** How many accounts come to the limit. */
export const accountsAt = ({ stands, anAccount }: Limit): number => stands / anAccount;

/** In the order in which a growing crowd comes to them. */
export function limits(of: LimitsOf): readonly Limit[] {
  return [...ofMails(of), ...ofFunctions(of), ...ofStores(of)].sort((a, b) => accountsAt(a) - accountsAt(b));
}

const ofMails = ({ setting: { ses }, peaks, photosADay }: LimitsOf): readonly Limit[] => [
  {
    name: "photos read a day",
    stands: photosADay,
    anAccount: peaks.photosADay,
    beyond: "mails with photos wait until the next day, and their senders are told",
    change: "`--photos-a-day`, with `--budget`",
  },
  {
    name: "SES mails a day",
    stands: ses.perDay,
    anAccount: peaks.mailsADay,
    beyond: "mails stay owed until the day is over",
    change: "quota *Sending quota* of SES",
  },
  {
    name: "SES mails a second",
    stands: ses.perSecond,
    anAccount: peaks.digests,
    beyond: "digests come later, the last after (accounts ÷ rate); answers with them",
    change: "quota *Sending rate* of SES",
  },
  {
    name: "Textract pages a second",
    stands: quotas.textractPerSecond,
    anAccount: peaks.photoMails * behaviour.photosAMail,
    beyond: "the SDK tries again, then the queue does six minutes later",
    change: "quota *Transactions per second, DetectDocumentText*; it is lower but in us-east-1 and us-west-2",
  },
];

const ofFunctions = ({ setting, peaks }: LimitsOf): readonly Limit[] => [
  {
    name: "`serve-account` at once",
    stands: setting.serve.atOnce,
    anAccount: servingAtOnce(setting, peaks),
    beyond: "digests wait in the queue",
    change: "`atOnce` in `infra/aws/serve-account.ts`",
  },
  {
    name: "`receive-mail` at once",
    stands: setting.receive.atOnce,
    anAccount: receivingAtOnce(setting, peaks),
    beyond: "mails wait in the queue, their answers come later",
    change: "`atOnce` in `infra/aws/receive-mail.ts`",
  },
  {
    name: "accounts in a sweep",
    stands: setting.sweep.limitSeconds / setting.sweep.secondsAnAccount,
    anAccount: peaks.digests * 2 * setting.sweep.everySeconds,
    beyond: "the sweep is cut off, its alarm rings, and the next goes on",
    change: "memory in `infra/aws/wake-accounts.ts` (its processor), then a schedule for each shard",
  },
  {
    name: "functions at once",
    stands: quotas.lambdaAtOnce,
    anAccount: servingAtOnce(setting, peaks) + receivingAtOnce(setting, peaks),
    beyond: "messages wait in their queues",
    change: "quota *Concurrent executions*; a new AWS account may begin with 10",
  },
];

const ofStores = ({ peaks }: LimitsOf): readonly Limit[] => [
  {
    name: "write units a second in a shard of `byWake`",
    stands: quotas.partitionWrites,
    // Put off, decided, settled: each moves the account within the shard, which is two writes.
    anAccount: (peaks.digests * 2 * 6) / wakeShards,
    beyond: "sweeps and commits are throttled and tried again",
    change: "`wakeShards` in `shared/adapters/dynamo/table.ts`",
  },
  {
    name: "write units a second in the table",
    stands: quotas.tableWrites,
    anAccount: peaks.digests * (measuredRuns.digest.writes + measuredRuns.idleWake.writes),
    beyond: "commits are throttled and tried again",
    change: "quota *Table-level write throughput limit*; warm the table before a jump",
  },
  {
    name: "puts a second under `outbox/`",
    stands: quotas.s3Puts,
    anAccount: peaks.digests,
    beyond: "the SDK tries again",
    change: "nothing: S3 splits a busy prefix by itself",
  },
];

/** Each digest is followed by an idle wake, five minutes later. */
function servingAtOnce({ serve }: Setting, { digests }: Peaks): number {
  return digests * (seconds(serve, serve.digest) + seconds(serve, serve.idle));
}

function receivingAtOnce({ receive }: Setting, { answers, photoMails }: Peaks): number {
  return Math.max(answers * seconds(receive, receive.answer), photoMails * seconds(receive, receive.photo));
}

/** Of one process, for one message of a full batch. */
const seconds = ({ batchSize }: StationSetting, { cpu, wait }: Work) => cpu + wait / batchSize;
