import { getDomain } from "tldts";
import { type DnsRecord, dnsRecords } from "../../aws/dns-records.ts";
import type { DnsFacts, Facts } from "../facts.ts";
import type { Told } from "../finding.ts";

export type DnsQuestion = Pick<DnsRecord, "name" | "type">;

/** Everything that the checks want to know of DNS. */
export function dnsQuestions({ domain, region, aws }: Omit<Facts, "dns">): readonly DnsQuestion[] {
  const inherited = { name: `_dmarc.${organization(domain)}`, type: "TXT" } as const;
  return [...Object.values(dnsRecords(domain, region)), inherited, ...dkimRecordsOf(aws)];
}

/** SES makes them up: without a deployment there are none. */
export function dkimRecordsOf(aws: Facts["aws"]): readonly DnsRecord[] {
  return "told" in aws ? (aws.told.stack?.dkimRecords ?? []) : [];
}

/** Whose DMARC record holds where a domain has none of its own (RFC 7489, section 6.6.3). */
export const organization = (domain: string) => getDomain(domain) ?? domain;

export const questionKey = ({ type, name }: DnsQuestion) => `${type} ${name}`;

export function answerTo(dns: DnsFacts, question: DnsQuestion): Told<readonly string[]> {
  return dns.get(questionKey(question)) ?? { told: [] };
}
