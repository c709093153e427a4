import { join } from "node:path";
import { type Changes, createChanges } from "./changes.ts";
import { type MovedClock, openClock } from "./clock/moved-clock.ts";
import type { Closing } from "./closing.ts";
import { openDatabase } from "./database.ts";
import { openFunctionLog } from "./lambda/function-log.ts";
import { openFunctionUrl } from "./lambda/function-url.ts";
import { localFunctions } from "./lambda/functions.ts";
import { type MailOutcomes, mailOutcomes } from "./lambda/mail-outcomes.ts";
import { type RunningFunctions, runFunctions } from "./lambda/run-functions.ts";
import { createLoopback, type Loopback } from "./loopback/loopback.ts";
import type { SentMail } from "./loopback/sent-folder.ts";
import { type ReceivedFolder, receivedFolder } from "./smtp-in/received-folder.ts";
import { sendBySmtp } from "./smtp-out.ts";
import type { StartOptions } from "./start-options.ts";

export type Stage = {
  readonly changes: Changes;
  readonly clock: MovedClock;
  readonly loopback: Loopback;
  readonly functions: RunningFunctions;
  readonly outcomes: MailOutcomes;
  readonly received: ReceivedFolder;
};

/** What nobody outside reaches: AWS's stand-ins and the functions. */
export async function openStage(options: StartOptions, closing: Closing): Promise<Stage> {
  const { dataDir, owners, functionsFolder, tell = () => undefined } = options;
  const changes = createChanges();
  const clock = openClock(join(dataDir, "clock.json"));
  const database = await openDatabase(dataDir, options.dynamodbUrl);
  closing.push(database.close);
  const onSent = (mail: SentMail) => {
    changes.signal();
    if (options.relay) relay(options.relay, mail, tell);
  };
  const loopback = await createLoopback({ ...options, now: clock.now, dynamodbUrl: database.url, onSent });
  closing.push(loopback.close);
  const outcomes = mailOutcomes();
  const log = openFunctionLog(join(dataDir, "log.jsonl"), (line) => {
    outcomes.hear(line);
    changes.signal();
  });
  closing.push(log.close);
  const door = await openFunctionUrl(options.stopPort ?? 0);
  closing.push(door.close);
  const functions = runFunctions({
    functions: localFunctions({ loopback, owners, stopUrl: door.url, folder: functionsFolder }),
    queues: loopback.queues,
    clock,
    log,
    retrySeconds: options.retrySeconds ?? null,
    tell,
  });
  closing.push(functions.close);
  door.leadsTo((event) => functions.invoke("stop-mails", event));
  clock.onMove(changes.signal);
  return {
    changes,
    clock,
    loopback,
    functions,
    outcomes,
    received: receivedFolder(join(dataDir, "received")),
  };
}

function relay(url: string, mail: SentMail, tell: (line: string) => void): void {
  const handOn = async () => sendBySmtp(url, await mail.raw(), { from: mail.source, to: mail.destinations });
  void handOn().catch((error: unknown) => tell(`relay: ${String(error)}`));
}
