import { dnsRecords, written } from "../../aws/dns-records.ts";
import type { Facts } from "../facts.ts";
import { type Finding, ok, whenTold, wrong } from "../finding.ts";
import { answerTo } from "./wanted-records.ts";

const what = "MX record";

/** Does mail to the domain come to SES, here, and nowhere else? */
export function checkMailRecord({ domain, region, dns }: Facts): readonly Finding[] {
  const { mail } = dnsRecords(domain, region);
  return whenTold(what, answerTo(dns, mail), (hosts) => [checkHosts(hosts, { domain, region })]);
}

function checkHosts(hosts: readonly string[], { domain, region }: Pick<Facts, "domain" | "region">): Finding {
  const set = `Set: ${written(dnsRecords(domain, region).mail)}`;
  const others = hosts.filter((host) => host !== `inbound-smtp.${region}.amazonaws.com`);
  if (hosts.length === 0) return wrong(what, "There is none: no mail comes.", set);
  if (others.length === 0) return ok(what, `mail to ${domain} comes to SES`);
  if (others.length < hosts.length)
    return wrong(
      what,
      `Some mail goes to ${others.join(", ")} and not to Nextday.`,
      ...others.map((host) => `Remove: ${domain} MX ${host}`),
    );
  const [, elsewhere] = /^inbound-smtp\.([^.]+)\.amazonaws\.com$/.exec(others.join()) ?? [];
  const where =
    elsewhere === undefined ? others.join(", ") : `SES in ${elsewhere}, and Nextday is in ${region}`;
  return wrong(what, `Mail goes to ${where}.`, `${set} (and no other MX)`);
}
