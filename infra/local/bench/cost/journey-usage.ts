import type { DeployedFunction } from "../deployment/deployed.ts";
import type { FunctionProfile, Profile } from "../measure/profile.ts";
import { assumptions } from "./assumptions.ts";
import type { Usage } from "./prices.ts";
import { cpuOnLambda, runMilliseconds } from "./run-time.ts";

export type Deployed = {
  readonly functions: ReadonlyMap<string, Pick<DeployedFunction, "megabytes">>;
  /** What it takes to load each function's code, by its name. */
  readonly loadMilliseconds: ReadonlyMap<string, number>;
};

const gigabyte = 2 ** 30;
const chunk = 256 * 1024;

/** What AWS bills one play of a journey by; what is kept is `storageUsage`. */
export function journeyUsage(profile: Profile, deployed: Deployed): Usage {
  const { plays, reads, writes, sent, functions } = profile;
  const raw = profile.objects.get("raw") ?? [];
  const mailsIn = raw.length / plays;
  const calls = (of: (operation: string) => boolean) =>
    sum(functions.flatMap((each) => [...each.calls].map(([operation, n]) => (of(operation) ? n : 0))));
  const queued = mailsIn + calls((operation) => operation.startsWith("sqs Send"));
  return {
    sesMailIn: mailsIn,
    sesChunkIn: sum(raw.map((bytes) => Math.floor(bytes / chunk))) / plays,
    sesMailOut: sent.mails,
    sesAttachedGigabyte: sent.bytes / gigabyte,
    textractPage: calls((operation) => operation.startsWith("textract ")),
    dynamoRead: reads,
    dynamoWrite: writes,
    // SES stores each mail itself.
    s3Put: mailsIn + calls((operation) => operation === "s3 PutObject"),
    s3Get: calls((operation) => operation === "s3 GetObject" || operation === "s3 HeadObject"),
    // A message is sent, received and removed.
    sqsRequest: 3 * queued,
    snsPublish: mailsIn,
    kmsRequest: mailsIn,
    lambdaRun: sum(functions.map(({ runs }) => runs)),
    lambdaGigabyteSecond: sum(functions.map((each) => gigabyteSeconds(each, deployed))),
    logGigabyte: sum(functions.map(({ logBytes }) => logBytes)) / gigabyte,
  };
}

function gigabyteSeconds(profile: FunctionProfile, { functions, loadMilliseconds }: Deployed): number {
  const { name, runs } = profile;
  const megabytes = functions.get(name)?.megabytes;
  const load = loadMilliseconds.get(name);
  if (megabytes === undefined || load === undefined) throw new Error(`${name} is not deployed`);
  const loads = runs * assumptions.shareOfColdRuns * cpuOnLambda(load, megabytes);
  return ((runMilliseconds(profile, megabytes) + loads) / 1000) * (megabytes / 1024);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
