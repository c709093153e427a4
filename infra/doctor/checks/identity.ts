import { bounceDomain } from "../../aws/dns-records.ts";
import type { Facts, Identity, Verification } from "../facts.ts";
import { type Finding, ok, wrong } from "../finding.ts";

type Where = Pick<Facts, "domain" | "region">;

/** Does SES know the domain, sign for it and use its envelope? The rest hangs on the first. */
export function checkIdentity({ domain, region }: Facts, identity: Identity): readonly Finding[] {
  const { verification, signing, signingEnabled, mailFrom } = identity;
  const where = { domain, region };
  if (verification === "Success")
    return [
      ok("Domain in SES", "verified"),
      signingEnabled
        ? checkWatch(signed(where), signing)
        : wrong("Signing", "DKIM is switched off: mails are not signed.", editDkim(domain)),
      checkWatch(envelope(where), mailFrom),
    ];
  if (verification === "NotStarted")
    return [
      wrong(
        "Domain in SES",
        `SES in ${region} does not know ${domain}: nothing can be sent.`,
        `SES console, Identities, Create identity: Domain, ${domain}, Easy DKIM; set the DKIM records that it shows`,
      ),
    ];
  return [checkWatch(verified(where), verification)];
}

/** One thing that SES looks for in DNS by itself, again and again. */
type Watch = {
  readonly what: string;
  readonly records: string;
  readonly harm: string;
  /** How SES is made to look again after it has given up. */
  readonly again: string;
  readonly well: string;
};

const editDkim = (domain: string) =>
  `SES console, Identities, ${domain}, Authentication, DKIM, Edit, Enabled, Save changes`;

const verified = ({ domain }: Where): Watch => ({
  what: "Domain in SES",
  records: "the DKIM records",
  harm: "nothing can be sent",
  again: editDkim(domain),
  well: "verified",
});

const signed = ({ domain }: Where): Watch => ({
  what: "Signing",
  records: "the DKIM records",
  harm: "mails are not signed",
  again: editDkim(domain),
  well: "mails are signed by DKIM",
});

const envelope = ({ domain, region }: Where): Watch => ({
  what: "Envelope",
  records: `the MX record of ${bounceDomain(domain)}`,
  harm: "mails leave under amazonses.com",
  again: `aws ses set-identity-mail-from-domain --identity ${domain} --mail-from-domain ${bounceDomain(domain)} --region ${region}`,
  well: `mails leave under ${bounceDomain(domain)}`,
});

/** SES developer guide, "MAIL FROM domain setup states": it looks for 72 hours. */
function checkWatch({ what, records, harm, again, well }: Watch, state: Verification): Finding {
  switch (state) {
    case "Success":
      return ok(what, well);
    case "Pending":
      return wrong(
        what,
        `SES has not seen ${records} yet: ${harm}.`,
        "Set what is missing, and wait: minutes to 72 hours.",
      );
    case "TemporaryFailure":
      return wrong(what, `SES does not see ${records} any more.`, "Set what is missing within 72 hours.");
    case "Failed":
      return wrong(
        what,
        `SES looked for ${records} for 72 hours and gave up: ${harm}.`,
        `Set what is missing, then: ${again}`,
      );
    case "NotStarted":
      return wrong(what, `SES does not look for ${records}: ${harm}.`, again);
  }
}
