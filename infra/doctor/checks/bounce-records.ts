import { bounceDomain, dnsRecords, written } from "../../aws/dns-records.ts";
import type { Facts } from "../facts.ts";
import { type Finding, ok, whenTold, wrong } from "../finding.ts";
import { answerTo } from "./wanted-records.ts";

/** Can bounces come back, and does SPF name SES as the sender? */
export function checkBounceRecords({ domain, region, dns }: Facts): readonly Finding[] {
  const { bounces, spf } = dnsRecords(domain, region);
  const setMx = `Set: ${written(bounces)}`;
  const setSpf = `Set: ${written(spf)}`;
  return [
    ...whenTold("Bounces' MX", answerTo(dns, bounces), (hosts) => [
      checkMx(hosts, { wanted: `feedback-smtp.${region}.amazonses.com`, set: setMx }),
    ]),
    ...whenTold("SPF record", answerTo(dns, spf), (texts) => [
      checkSpf(texts, { name: bounceDomain(domain), set: setSpf }),
    ]),
  ];
}

function checkMx(hosts: readonly string[], { wanted, set }: { wanted: string; set: string }): Finding {
  const what = "Bounces' MX";
  if (hosts.length === 0) return wrong(what, "There is none: mails leave under amazonses.com.", set);
  // SES developer guide, "Custom MAIL FROM": with several the set-up fails.
  if (hosts.length > 1)
    return wrong(what, `There are ${hosts.length}, and SES wants exactly one.`, `${set} (and no other MX)`);
  if (hosts[0] !== wanted)
    return wrong(what, `Bounces go to ${hosts.join()}, and SES does not hear of them.`, set);
  return ok(what, "bounces come back to SES");
}

function checkSpf(texts: readonly string[], { name, set }: { name: string; set: string }): Finding {
  const what = "SPF record";
  const records = texts.filter((text) => /^v=spf1( |$)/.test(text));
  const [record = ""] = records;
  if (records.length === 0)
    return wrong(what, `${name} has none: receivers cannot tell that SES may send for you.`, set);
  // RFC 7208, section 4.5.
  if (records.length > 1)
    return wrong(
      what,
      `${name} has ${records.length}, which counts as an error.`,
      `${set} (and no other v=spf1)`,
    );
  if (!record.split(" ").includes("include:amazonses.com"))
    return wrong(what, `That of ${name} does not name SES: "${record}".`, set);
  return ok(what, "SES may send for you");
}
