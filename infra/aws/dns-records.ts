export type DnsRecord = {
  readonly name: string;
  readonly type: "MX" | "TXT" | "CNAME";
  /** As a zone file has it: with an MX's preference, and with a TXT's quotation marks. */
  readonly value: string;
};

/** Where bounces come back to: the envelope's domain. */
export const bounceDomain = (domain: string) => `bounce.${domain}`;

/** What DNS must say of a deployment, but for the DKIM records, which SES makes up (SES developer guide, "Receiving email", "Custom MAIL FROM"). */
export function dnsRecords(domain: string, region: string) {
  return {
    mail: { name: domain, type: "MX", value: `10 inbound-smtp.${region}.amazonaws.com` },
    bounces: { name: bounceDomain(domain), type: "MX", value: `10 feedback-smtp.${region}.amazonses.com` },
    spf: { name: bounceDomain(domain), type: "TXT", value: '"v=spf1 include:amazonses.com -all"' },
    dmarc: { name: `_dmarc.${domain}`, type: "TXT", value: '"v=DMARC1; p=quarantine; adkim=s; aspf=r"' },
  } as const satisfies Readonly<Record<string, DnsRecord>>;
}

/** In a line, as a deployment prints it and `npm run doctor` reads it again. */
export const written = ({ name, type, value }: DnsRecord) => `${name} ${type} ${value}`;
