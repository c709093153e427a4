import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { CannotStart } from "./cannot-start.ts";
import { type MovedClock } from "./clock/moved-clock.ts";
import { type Closing, closeInReverse } from "./closing.ts";
import { lockData } from "./data-lock.ts";
import { listen, stopServer } from "./listen.ts";
import type { Loopback } from "./loopback/loopback.ts";
import { createMailboxPage } from "./mailbox/server.ts";
import type { PageSources } from "./page-sources.ts";
import { mailDomain } from "./resources.ts";
import { type HandedIn, takeIn } from "./smtp-in/mail-intake.ts";
import { startSmtpIn } from "./smtp-in/smtp-in.ts";
import { sendBySmtp } from "./smtp-out.ts";
import { openStage, type Stage } from "./stage.ts";
import type { StartOptions } from "./start-options.ts";

/** Nextday on one machine. */
export type Running = PageSources & {
  readonly smtpPort: number;
  /** Null: no page was asked for. */
  readonly pageUrl: string | null;
  readonly dataDir: string;
  readonly clock: MovedClock;
  readonly loopback: Loopback;
  /** Lets what runs come to its end. */
  readonly close: () => Promise<void>;
};

/** Everything that AWS is to Nextday, and the functions, in this process and its children. @throws CannotStart */
export async function startNextday(options: StartOptions): Promise<Running> {
  const closing: Closing = [];
  try {
    return await assemble(options, closing);
  } catch (error) {
    await closeInReverse(closing);
    throw error;
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    throw new CannotStart(`${path} cannot be made a folder for the data.`, { cause });
  }
}

async function assemble(options: StartOptions, closing: Closing): Promise<Running> {
  const { dataDir, pagePort } = options;
  makeFolder(dataDir);
  closing.push(await lockData(dataDir));
  const stage = await openStage(options, closing);
  const { clock, loopback } = stage;
  const smtp = await openSmtpIn(options, stage);
  closing.push(smtp.close);
  const sources = pageSources(options, stage, smtp.port);
  const page = pagePort === undefined ? null : await openPage(sources, pagePort);
  if (page) closing.push(page.close);
  return {
    ...sources,
    smtpPort: smtp.port,
    pageUrl: page && page.url,
    dataDir,
    clock,
    loopback,
    close: () => closeInReverse(closing),
  };
}

function openSmtpIn({ smtpPort, verdicts }: StartOptions, { loopback, changes, ...stage }: Stage) {
  const queue = loopback.queues.get("mail");
  if (!queue) throw new Error("there is no mail queue");
  const intake = {
    ...stage,
    bucket: loopback.bucket,
    queue,
    verdicts: verdicts ?? { kind: "trust" as const },
  };
  const taken = (mail: HandedIn) => takeIn(intake, mail).then(changes.signal);
  return startSmtpIn({ port: smtpPort ?? 0, mailDomain, takeIn: taken });
}

function pageSources({ owners }: StartOptions, stage: Stage, smtpPort: number): PageSources {
  const { clock, loopback, functions, outcomes, received, changes } = stage;
  return {
    owners,
    mailDomain,
    received: () =>
      received.list().map((mail) => ({
        ...mail,
        ...(outcomes.of(mail.objectKey) ?? { outcome: null, why: null }),
        raw: async () => (await loopback.bucket.get(mail.objectKey)) ?? Buffer.alloc(0),
      })),
    sentMails: loopback.sent.list,
    now: clock.now,
    moveTo: clock.moveTo,
    quiet: functions.quiet,
    submit: (raw, envelope) => sendBySmtp(`smtp://127.0.0.1:${smtpPort}`, raw, envelope),
    onChange: changes.onChange,
  };
}

async function openPage(
  sources: PageSources,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(createMailboxPage(sources));
  const url = `http://127.0.0.1:${await listen(server, port)}`;
  return { url, close: () => stopServer(server) };
}
