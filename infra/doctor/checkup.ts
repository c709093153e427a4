import { checkAlarms } from "./checks/alarms.ts";
import { checkBounceRecords } from "./checks/bounce-records.ts";
import { checkDkimRecords } from "./checks/dkim-records.ts";
import { checkDmarcRecord } from "./checks/dmarc-record.ts";
import { checkIdentity } from "./checks/identity.ts";
import { checkMailRecord } from "./checks/mail-record.ts";
import { checkQueues } from "./checks/queues.ts";
import { checkRuleSet } from "./checks/rule-set.ts";
import { checkSending } from "./checks/sending.ts";
import { checkStack } from "./checks/stack.ts";
import type { AwsFacts, Facts, Stack } from "./facts.ts";
import { type Finding, type Untold, unclear, whenTold } from "./finding.ts";

type Check = (facts: Facts) => readonly Finding[];

/** What more hangs on comes first. */
const checks: readonly Check[] = [
  ({ aws }) => whenTold("AWS", aws, () => []),
  ({ dns }) => silence(dns).map((untold) => unclear("DNS", untold)),
  ofAws((facts, { stack }) => [checkStack(facts, stack)]),
  ofDns(checkMailRecord),
  ofStack((facts, stack, { activeRuleSet }) =>
    whenTold("Receipt rule set", activeRuleSet, (active) => [checkRuleSet(facts, stack, active)]),
  ),
  ofStack((facts, _stack, { identity }) =>
    whenTold("Domain in SES", identity, (told) => checkIdentity(facts, told)),
  ),
  ofDns(checkDkimRecords),
  ofAws((facts, { sending }) => whenTold("Sending", sending, (told) => checkSending(facts, told))),
  ofStack((_facts, _stack, { queues }) => whenTold("Queues", queues, checkQueues)),
  ofStack((facts, _stack, { alarms }) => whenTold("Alarms", alarms, (told) => checkAlarms(facts, told))),
  ofDns(checkBounceRecords),
  ofDns(checkDmarcRecord),
];

const order: readonly Finding["state"][] = ["wrong", "unclear", "ok"];

/** All that is to be said of a deployment: what is wrong first, and of that what more hangs on. */
export function checkup(facts: Facts): readonly Finding[] {
  const found = checks.flatMap((check) => check(facts));
  return order.flatMap((state) => found.filter((finding) => finding.state === state));
}

function ofAws(check: (facts: Facts, aws: AwsFacts) => readonly Finding[]): Check {
  return (facts) => ("told" in facts.aws ? check(facts, facts.aws.told) : []);
}

/** Where nothing is deployed, that alone is said. */
function ofStack(check: (facts: Facts, stack: Stack, aws: AwsFacts) => readonly Finding[]): Check {
  return ofAws((facts, aws) => (aws.stack ? check(facts, aws.stack, aws) : []));
}

function ofDns(check: Check): Check {
  return (facts) => (silence(facts.dns).length === 0 ? check(facts) : []);
}

/** Where DNS has answered nothing at all: why, once. */
function silence(dns: Facts["dns"]): readonly Untold[] {
  const silent = [...dns.values()].flatMap((answer) => ("untold" in answer ? [answer.untold] : []));
  return silent.length === dns.size ? silent.slice(0, 1) : [];
}
