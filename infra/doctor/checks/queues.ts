import { deadLetterOutputs, type QueueOutput, workQueueOutputs } from "../../aws/deployed-names.ts";
import type { QueueCounts } from "../facts.ts";
import { type Finding, ok, unclear, wrong } from "../finding.ts";

/** What lies in each, and the alarm whose chapter says what to do. */
const contents: Readonly<Record<QueueOutput, { readonly things: string; readonly chapter: string }>> = {
  MailQueue: { things: "Mails", chapter: "mail-waits" },
  AccountQueue: { things: "Accounts", chapter: "accounts-wait" },
  FeedbackQueue: { things: "Bounces and complaints", chapter: "feedback-dead-letters" },
  MailDeadLetters: {
    things: "Mails that failed five times and are unanswered",
    chapter: "mail-dead-letters",
  },
  AccountDeadLetters: {
    things: "Digests and summaries that failed five times",
    chapter: "account-dead-letters",
  },
  FeedbackDeadLetters: {
    things: "Bounces and complaints that were not recorded",
    chapter: "feedback-dead-letters",
  },
  SweepFailures: { things: "Sweeps that failed", chapter: "sweep-failures" },
};

const nothing: QueueCounts = { waiting: 0, inWork: 0 };
type Counts = ReadonlyMap<QueueOutput, QueueCounts>;

/** Has anything failed for good, and does anything wait? */
export function checkQueues(counts: Counts): readonly Finding[] {
  return [...checkDeadLetters(counts), ...checkWork(counts)];
}

function checkDeadLetters(counts: Counts): readonly Finding[] {
  const dead = deadLetterOutputs.flatMap((name) => {
    const { waiting, inWork } = counts.get(name) ?? nothing;
    const { things, chapter } = contents[name];
    if (waiting + inWork === 0) return [];
    return [wrong("Dead letters", `${things}: ${waiting + inWork}.`, `docs/runbook.md, "${chapter}"`)];
  });
  return dead.length > 0 ? dead : [ok("Dead letters", "none")];
}

/** A queue does not tell since when its oldest message waits: CloudWatch does, and the alarms listen to it. */
function checkWork(counts: Counts): readonly Finding[] {
  const waiting = workQueueOutputs.flatMap((name) => {
    const { waiting, inWork } = counts.get(name) ?? nothing;
    const { things, chapter } = contents[name];
    if (waiting === 0) return [];
    const says = `${things} waiting: ${waiting}, being handled: ${inWork}. A queue does not tell since when.`;
    return [
      unclear("Queues", {
        says,
        todo: [`Ask again in a minute. If it grows: docs/runbook.md, "${chapter}"`],
      }),
    ];
  });
  return waiting.length > 0 ? waiting : [ok("Queues", "nothing waits")];
}
