import { stackName } from "../../aws/deployed-names.ts";
import { deployAgain } from "../deploy-again.ts";
import type { Facts, Stack } from "../facts.ts";
import { type Finding, ok, unclear, wrong } from "../finding.ts";

const what = "Deployment";
const events = `CloudFormation console, stack ${stackName}, Events: the first line that failed says why.`;

/** Is it deployed, whole, and for this domain? */
export function checkStack(facts: Facts, stack: Stack | null): Finding {
  const { domain, region } = facts;
  const deploy = deployAgain(facts);
  if (!stack) return wrong(what, `Nextday is not deployed in ${region}.`, deploy);
  const { status, outputs } = stack;
  if (status.endsWith("_IN_PROGRESS"))
    return unclear(what, {
      says: `A deployment is under way (${status}).`,
      todo: ["Ask again when it is done."],
    });
  if (status === "UPDATE_ROLLBACK_COMPLETE")
    return wrong(
      what,
      "The last deployment failed and was taken back; the one before it runs.",
      events,
      deploy,
    );
  if (!/^(CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status))
    return wrong(what, `The deployment failed (${status}).`, events, deploy);
  if (outputs.Domain === undefined)
    return wrong(what, "An earlier release is deployed, which does not tell where its queues are.", deploy);
  if (outputs.Domain !== domain)
    return wrong(
      what,
      `It is deployed for ${outputs.Domain}, not for ${domain}.`,
      `npm run doctor -- --domain ${outputs.Domain} --region ${region}`,
    );
  return ok(what, `stands (${status})`);
}
