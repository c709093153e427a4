import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from "@aws-sdk/client-ses";
import { createHandler } from "./handler.ts";

const client = new SESClient();

export const handler = createHandler({
  ruleSets: {
    async current() {
      const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand());
      return Metadata?.Name ?? null;
    },
    async change(name) {
      await client.send(new SetActiveReceiptRuleSetCommand(name === null ? {} : { RuleSetName: name }));
    },
  },
  async answer(url, body) {
    const { ok, status } = await fetch(url, { method: "PUT", body: JSON.stringify(body) });
    if (!ok) throw new Error(`CloudFormation's answer box said ${status}`);
  },
});
