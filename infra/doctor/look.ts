import { type AwsPlace, askAws } from "./asking/ask-aws.ts";
import { askDns, type DnsServer } from "./asking/ask-dns.ts";
import { dnsQuestions } from "./checks/wanted-records.ts";
import { checkup } from "./checkup.ts";
import type { Finding } from "./finding.ts";

export type Patient = {
  readonly domain: string;
  readonly aws: AwsPlace;
  /** Null: this machine's own. */
  readonly dns: DnsServer | null;
};

/** Asks AWS and DNS about a deployment, and says what is amiss. Changes nothing. */
export async function look({ domain, aws: place, dns: server }: Patient): Promise<readonly Finding[]> {
  const { region } = place;
  const aws = await askAws(place, domain);
  const dns = await askDns(dnsQuestions({ domain, region, aws }), server);
  return checkup({ domain, region, aws, dns });
}
