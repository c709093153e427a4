import { onTestFinished } from "vitest";
import { look } from "../../../infra/doctor/look.ts";
import { openTrial } from "../../../infra/doctor/trial/open-trial.ts";
import type { TrialDeployment } from "../../../infra/doctor/trial/well-deployment.ts";
import type { AccountState, IdentityState, StackState } from "../../../infra/local/loopback/account.ts";

/** What is wrong with a deployment. */
export type Change = (well: TrialDeployment) => TrialDeployment;

export const account =
  (change: (account: AccountState) => Partial<AccountState>): Change =>
  (well) => ({ ...well, account: { ...well.account, ...change(well.account) } });
export const stack = (change: (stack: StackState) => Partial<StackState>) =>
  account(({ stacks }) => ({ stacks: stacks.map((each) => ({ ...each, ...change(each) })) }));
export const identity = (change: Partial<IdentityState>) =>
  account(({ identities }) => ({ identities: identities.map((each) => ({ ...each, ...change })) }));
export const alarm = (change: Partial<AccountState["alarms"][number]>) =>
  account(({ alarms: [first, ...others] }) => ({
    alarms: first ? [{ ...first, ...change }, ...others] : [],
  }));

/** The records of one name and type replaced by these values. */
export const record =
  (question: `${"MX" | "TXT" | "CNAME"} ${string}`, ...values: readonly string[]): Change =>
  ({ records, ...well }) => {
    const [type, name = ""] = question.split(" ") as ["MX" | "TXT" | "CNAME", string?];
    const others = records.filter((each) => each.name !== name || each.type !== type);
    return { ...well, records: [...others, ...values.map((value) => ({ name, type, value }))] };
  };

/** What the doctor finds amiss, each as `state what: says → todo`. */
export async function amiss(change: Change, waiting: readonly string[] = []): Promise<readonly string[]> {
  const trial = await openTrial();
  onTestFinished(trial.close);
  trial.become(change(trial.well));
  for (const queue of waiting) await trial.loopback.queues.get(queue)?.send("a message");
  const findings = await look(trial.patient);
  return findings
    .filter(({ state }) => state !== "ok")
    .map(({ state, what, says, todo }) => [`${state} ${what}: ${says}`, ...todo].join(" → "));
}

export const asItShouldBe: Change = (well) => well;
export const deployAgain =
  "npm run deploy -- --domain in.example.com --owner you@example.com --region us-east-1";
