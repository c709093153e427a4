import type { Facts, Stack } from "../facts.ts";
import { type Finding, ok, wrong } from "../finding.ts";

const what = "Receipt rule set";

/** Of an account's rule sets in a region one is active: is it ours? */
export function checkRuleSet({ region }: Facts, { outputs }: Stack, active: string | null): Finding {
  const ours = outputs.RuleSet ?? "";
  const activate = `aws ses set-active-receipt-rule-set --rule-set-name ${ours} --region ${region}`;
  if (active === ours) return ok(what, "ours is active");
  if (active === null) return wrong(what, "None is active: SES turns all mail away.", activate);
  return wrong(what, `${active} is active, not ours: no mail comes.`, `If its mail may stop: ${activate}`);
}
