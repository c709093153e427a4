import { nextdayApp } from "./nextday-app.ts";

// The CDK's command tells the account and region that the person's own AWS profile stands for.
const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region = "us-east-1" } = process.env;

try {
  nextdayApp({ region, ...(account !== undefined && { account }) }).app.synth();
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}
