import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { firstOfNextMonth, minutesAhead, nextWorkingMorning } from "../../infra/local/clock/mornings.ts";
import { dateHeader, type PersonsMail, personsMail } from "../../infra/local/persons-mail.ts";
import { type Running, startNextday } from "../../infra/local/start.ts";
import type { StartOptions } from "../../infra/local/start-options.ts";

export const ann = "ann@example.com";
export const bob = "bob@example.com";
const zone = "America/New_York";

/**
 * A Tuesday afternoon in New York, in the middle of a month whose next begins on a working day: what comes does not depend on
 * today's date.
 */
const start = "2040-02-14T20:00:00Z";

/** All of Nextday in a folder of its own, with its bundled functions and short retries; `end` closes it and forgets the folder. */
export async function onOneMachine(
  options: Partial<StartOptions> = {},
): Promise<Running & { readonly end: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), "nextday-journey-"));
  const functionsFolder = new URL(inject("bundledFunctions"));
  const owners = [ann, bob];
  const running = await startNextday({ dataDir, owners, functionsFolder, retrySeconds: 1, ...options });
  await running.moveTo(start);
  return {
    ...running,
    async end() {
      await running.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Ann's mail to the inbox, with what is different, and headers that no mail program of hers would write. */
export async function handIn(nextday: Running, over: Partial<PersonsMail>, headers = ""): Promise<void> {
  const to = `inbox@${nextday.mailDomain}`;
  const now = nextday.now();
  const date = dateHeader(now, minutesAhead(now, zone));
  const mail = { from: ann, to, subject: "Card", text: "", files: [], inReplyTo: null, date, ...over };
  const raw = Buffer.concat([Buffer.from(headers), await personsMail(mail)]);
  await nextday.submit(raw, { from: mail.from, to: mail.to });
}

/** What became of the last mail that was handed in. */
export async function lastOutcome(nextday: Running) {
  await nextday.quiet();
  const last = nextday.received().at(-1);
  return { outcome: last?.outcome, why: last?.why };
}

/** Tells what SES tells when somebody calls a mail of ours spam. */
export async function complain(nextday: Running, address: string): Promise<void> {
  const complaint = { complainedRecipients: [{ emailAddress: address }] };
  await nextday.loopback.queues.get("feedback")?.send(JSON.stringify({ eventType: "Complaint", complaint }));
  await nextday.quiet();
}

const folder = join(import.meta.dirname, "../../infra/local/demo/cards");

/** A photo of an invented card, as a mail carries it. */
export const photo = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });

export const nextMorning = (at: string) => nextWorkingMorning(at, zone);
export const monthsEnd = (at: string) => firstOfNextMonth(at, zone);
