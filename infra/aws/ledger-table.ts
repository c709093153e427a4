import { RemovalPolicy } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table } from "aws-cdk-lib/aws-dynamodb";
import { type IGrantable, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { tableDefinition } from "../../shared/adapters/dynamo/table.ts";

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The call of one item, and what a transaction's parts are allowed by. */
export type TableCall = "GetItem" | "BatchGetItem" | "Query" | "PutItem" | "UpdateItem" | "DeleteItem";

/** The one table. It outlives the stack. */
export class LedgerTable extends Construct {
  readonly name: string;
  readonly #table: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { partitionKey, sortKey, timeToLive, indexes } = tableDefinition;
    this.#table = new Table(this, "Table", {
      partitionKey: text(partitionKey),
      sortKey: text(sortKey),
      timeToLiveAttribute: timeToLive,
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of indexes) {
      this.#table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        projectionType: ProjectionType[index.projection],
      });
    }
    this.name = this.#table.tableName;
  }

  /** These calls on the table itself, and on no index. */
  grant(to: IGrantable, ...calls: readonly TableCall[]): void {
    to.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: calls.map((call) => `dynamodb:${call}`),
        resources: [this.#table.tableArn],
      }),
    );
  }

  /** Asking the sparse index who is due. */
  grantQueryOf(to: IGrantable, index: (typeof tableDefinition.indexes)[number]["name"]): void {
    to.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ["dynamodb:Query"],
        resources: [`${this.#table.tableArn}/index/${index}`],
      }),
    );
  }
}
