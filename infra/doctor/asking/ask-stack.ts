import {
  CloudFormationClient,
  type CloudFormationClientConfig,
  CloudFormationServiceException,
  DescribeStacksCommand,
} from "@aws-sdk/client-cloudformation";
import { stackName } from "../../aws/deployed-names.ts";
import type { DnsRecord } from "../../aws/dns-records.ts";
import type { Stack } from "../facts.ts";

/** The region of the person's AWS profile or environment; null: there is none. */
export async function profileRegion(): Promise<string | null> {
  return new CloudFormationClient().config.region().catch(() => null);
}

/** Null: there is no stack of our name. */
export async function askStack(config: CloudFormationClientConfig): Promise<Stack | null> {
  const client = new CloudFormationClient(config);
  try {
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: stackName }));
    if (!stack) return null;
    const { StackStatus: status = "", Outputs: outputs = [] } = stack;
    const values = outputs.map(({ OutputKey = "", OutputValue = "" }) => [OutputKey, OutputValue] as const);
    return {
      status,
      outputs: Object.fromEntries(values),
      dkimRecords: values.flatMap(([, value]) => dkimRecord(value)),
    };
  } catch (fault) {
    // CloudFormation has no error of its own for it.
    const isMissing = fault instanceof CloudFormationServiceException && /does not exist/.test(fault.message);
    if (isMissing) return null;
    throw fault;
  }
}

/** As the deployment has written it. */
function dkimRecord(output: string): readonly DnsRecord[] {
  const [, name, value] = /^(\S+) CNAME (\S+)$/.exec(output) ?? [];
  return name !== undefined && value !== undefined ? [{ name, type: "CNAME", value }] : [];
}
