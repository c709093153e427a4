import { dynamoThreads } from "../../../../shared/adapters/dynamo/dynamo-threads.ts";
import { postalMailReader } from "../../../../shared/adapters/mime/postal-mail-reader.ts";
import type { ParsedMail } from "../../../../shared/domain/mail/parsed-mail.ts";
import { tokenInText } from "../../../../shared/domain/threads/marker.ts";
import type { Thread } from "../../../../shared/domain/threads/thread.ts";
import { openDatabase } from "../../database.ts";
import { calmly, deliveries } from "../../in-process/deliveries.ts";
import { play } from "../../in-process/journey.ts";
import { openWorld, type World } from "../../in-process/world.ts";
import type { Queue } from "../../loopback/queue.ts";
import { nora } from "./networker.ts";
import type { Meeting } from "./plot.ts";
import { begins, yearSteps } from "./year-steps.ts";

/** A mail that came to Nora. */
export type YearMail = {
  readonly kind: Thread["mail"];
  readonly at: string;
  readonly raw: Uint8Array;
  readonly mail: ParsedMail;
};

/** `written`: how many mails she wrote. */
export type PlayedYear = { readonly mails: readonly YearMail[]; readonly written: number };

/**
 * Plays what happens through the functions' own handlers, on a clock that stands still between moments: until the first morning after so many
 * months, when the last summary has come.
 */
export async function playYear(plot: readonly Meeting[], months: number): Promise<PlayedYear> {
  const database = await openDatabase(null);
  const textract = { detect: async () => ({ Blocks: [] }), close: async () => undefined };
  const world = await openWorld({ databaseUrl: database.url, startsAt: begins, owners: [nora], textract });
  try {
    const last = new Date(Date.UTC(2026, months, 1, 18)).toISOString();
    const steps = yearSteps(plot, last.slice(0, 10));
    let written = 0;
    const onMessage = async (queue: Queue) => {
      if (queue.settings.name === "mail") written += 1;
    };
    await play(world, deliveries(world, { ...calmly, onMessage }), { steps, endsAt: last });
    return { mails: await mailsOf(world), written };
  } finally {
    await world.close();
    await database.close();
  }
}

async function mailsOf({ loopback, table }: World): Promise<readonly YearMail[]> {
  const threads = dynamoThreads(table);
  const mails: YearMail[] = [];
  for (const sent of loopback.sent.list()) {
    const raw = await sent.raw();
    const mail = await postalMailReader().parse(raw);
    const thread = await threads.byToken(tokenInText(mail.text ?? "") ?? "");
    mails.push({ kind: thread?.mail ?? "notice", at: sent.at, raw, mail });
  }
  return mails;
}
