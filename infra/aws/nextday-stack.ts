import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { Deployment } from "./deployment.ts";
import { LedgerTable } from "./ledger-table.ts";
import { MailDomain } from "./mail-domain.ts";
import { listenTo, MailDoor } from "./mail-door.ts";
import { ObjectStore } from "./object-store.ts";
import { Operations } from "./operations/operations.ts";
import { tellOutputs } from "./outputs.ts";
import { PrivateTopic, TopicKey } from "./private-topic.ts";
import { mailQueue as createMailQueue, ReceiveMail } from "./receive-mail.ts";
import { feedbackQueue as createFeedbackQueue, RecordFeedback } from "./record-feedback.ts";
import { demandRegion } from "./regions.ts";
import { RuleSetActivation } from "./rule-set-activation.ts";
import { accountQueue as createAccountQueue, ServeAccount } from "./serve-account.ts";
import { SpendingLimit } from "./spending-limit.ts";
import { StopMails } from "./stop-mails.ts";
import { WakeAccounts } from "./wake-accounts.ts";

export type NextdayStackProps = StackProps & {
  readonly env: { readonly region: string; readonly account?: string };
  readonly deployment: Deployment;
};

/** Who publishes to our topics. */
const teller = "ses.amazonaws.com";

/** All of Nextday on AWS. */
export class NextdayStack extends Stack {
  constructor(scope: Construct, id: string, { deployment, ...props }: NextdayStackProps) {
    super(scope, id, props);
    demandRegion(props.env.region);
    const { domain, owners, takeOver, budget, photosADay } = deployment;

    // What is kept.
    const table = new LedgerTable(this, "Ledger");
    const store = new ObjectStore(this, "Store");

    // What is told, and what waits.
    const key = new TopicKey(this, "TopicKey");
    const mailTopic = new PrivateTopic(this, "MailTopic", { key, teller });
    const feedbackTopic = new PrivateTopic(this, "FeedbackTopic", { key, teller });
    const mailQueue = createMailQueue(this);
    const accountQueue = createAccountQueue(this);
    const feedbackQueue = createFeedbackQueue(this);

    // Mail in and out.
    const mailDomain = new MailDomain(this, "MailDomain", { domain, feedbackTopic: feedbackTopic.topic });
    const door = new MailDoor(this, "MailDoor", { domain, store, topic: mailTopic, mailQueue });
    listenTo(feedbackTopic, feedbackQueue);
    new RuleSetActivation(this, "activate-rule-set", { door, takeOver });

    // The functions.
    const kept = { table, store, mailDomain };
    const receive = new ReceiveMail(this, "receive-mail", { ...kept, queue: mailQueue, owners, photosADay });
    const wake = new WakeAccounts(this, "wake-accounts", { table, accountQueue });
    const stop = new StopMails(this, "stop-mails", { table, mailDomain });
    const served = { ...kept, queue: accountQueue, mailQueue, stopUrl: stop.url };
    const serve = new ServeAccount(this, "serve-account", served);
    const record = new RecordFeedback(this, "record-feedback", { table, queue: feedbackQueue });

    // What the owners hear.
    const queues = { mailQueue, accountQueue, feedbackQueue, sweepFailures: wake.failures };
    const watched = { door, ...queues, stop: stop.fn };
    const functions = [receive.fn, wake.fn, serve.fn, record.fn, stop.fn];
    new Operations(this, "Operations", { key, owners, watched, functions });
    new SpendingLimit(this, "SpendingLimit", { dollarsAMonth: budget, owners });
    tellOutputs(this, { domain, ...watched });
  }
}
