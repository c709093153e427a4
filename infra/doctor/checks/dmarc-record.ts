import { dnsRecords, written } from "../../aws/dns-records.ts";
import type { Facts } from "../facts.ts";
import { type Finding, ok, whenTold, wrong } from "../finding.ts";
import { answerTo, organization } from "./wanted-records.ts";

const what = "DMARC record";

/** Are receivers asked to turn away who writes as us? By the domain's own record or by its organization's. */
export function checkDmarcRecord({ domain, region, dns }: Facts): readonly Finding[] {
  const { dmarc } = dnsRecords(domain, region);
  const set = `Set: ${written(dmarc)}`;
  const above = organization(domain);
  return whenTold(what, answerTo(dns, dmarc), (own) =>
    whenTold(what, answerTo(dns, { name: `_dmarc.${above}`, type: "TXT" }), (inherited) => {
      const policy = policyIn(own, ["p"]) ?? policyIn(inherited, ["sp", "p"]);
      return [checkPolicy(policy, set)];
    }),
  );
}

function checkPolicy(policy: string | null, set: string): Finding {
  if (policy === null) return wrong(what, "There is none: others may write as you, unhindered.", set);
  if (policy === "several")
    return wrong(what, "There are several, and so none counts.", `${set} (and no other v=DMARC1)`);
  if (policy === "quarantine" || policy === "reject")
    return ok(what, `others cannot write as you (p=${policy})`);
  return wrong(what, `It asks nothing of receivers (p=${policy}): others may write as you.`, set);
}

/** The first of these tags in the one record that there is (RFC 7489, sections 6.3 and 6.6.3); null: there is no record. */
function policyIn(texts: readonly string[], names: readonly string[]): string | null {
  const records = texts.filter((text) => /^v=dmarc1\s*(;|$)/.test(text));
  if (records.length > 1) return "several";
  if (records.length === 0) return null;
  const tags = new Map(records.flatMap((record) => record.split(";").map(tagOf)));
  return names.map((name) => tags.get(name)).find((value) => value !== undefined) ?? "none";
}

function tagOf(text: string): readonly [string, string] {
  const [name = "", value = ""] = text.split("=").map((part) => part.trim());
  return [name, value];
}
