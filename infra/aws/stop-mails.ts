import { Duration } from "aws-cdk-lib";
import { FunctionUrlAuthType, type Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { StopMailsEnv } from "../../shared/config.ts";
import type { LedgerTable } from "./ledger-table.ts";
import type { MailDomain } from "./mail-domain.ts";
import { productFunction } from "./product-function.ts";

export type StopMailsProps = { readonly table: LedgerTable; readonly mailDomain: MailDomain };

/** The function behind the link that stops mails: mail programs post to it, and know no password. */
export class StopMails extends Construct {
  readonly fn: LambdaFunction;
  /** Ends with a slash. */
  readonly url: string;

  constructor(scope: Construct, id: string, { table, mailDomain }: StopMailsProps) {
    super(scope, id);
    this.fn = productFunction(this, "stop-mails", {
      purpose: "Stops digests and summaries at the link that stands in them",
      environment: { TABLE: table.name, MAIL_DOMAIN: mailDomain.domain } satisfies StopMailsEnv,
      timeout: Duration.seconds(20),
      memoryMegabytes: 256,
    });
    table.grant(this.fn, "GetItem", "Query", "PutItem");
    this.url = this.fn.addFunctionUrl({ authType: FunctionUrlAuthType.NONE }).url;
  }
}
