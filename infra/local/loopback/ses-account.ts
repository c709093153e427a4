import type { AccountState, IdentityState } from "./account.ts";
import { queryList } from "./query-protocol.ts";
import { inside, xml } from "./xml.ts";

type Asked = { readonly account: AccountState; readonly form: URLSearchParams; readonly sentToday: number };

/** What SES tells of the account, each as the inside of its answer. */
export const sesReadings: Readonly<Record<string, (asked: Asked) => string>> = {
  GetAccountSendingEnabled: ({ account }) => xml("Enabled", String(account.sendingEnabled)),
  GetSendQuota: ({ account, sentToday }) =>
    xml("Max24HourSend", account.mailsADay) + xml("MaxSendRate", 1) + xml("SentLast24Hours", sentToday),
  DescribeActiveReceiptRuleSet: ({ account: { activeRuleSet } }) =>
    activeRuleSet === null ? "" : inside("Metadata", xml("Name", activeRuleSet)),
  GetIdentityVerificationAttributes: ofIdentities("VerificationAttributes", ({ verification }) =>
    xml("VerificationStatus", verification),
  ),
  GetIdentityDkimAttributes: ofIdentities(
    "DkimAttributes",
    ({ dkim }) => xml("DkimEnabled", String(dkim.enabled)) + xml("DkimVerificationStatus", dkim.status),
  ),
  GetIdentityMailFromDomainAttributes: ofIdentities("MailFromDomainAttributes", ({ mailFrom }) =>
    mailFrom === null
      ? ""
      : xml("MailFromDomain", mailFrom.domain) + xml("MailFromDomainStatus", mailFrom.status),
  ),
};

/** An identity that SES does not know is left out. */
function ofIdentities(name: string, attributes: (identity: IdentityState) => string) {
  return ({ account, form }: Asked) => {
    const asked = queryList(form, "Identities");
    const known = account.identities.filter(({ domain }) => asked.includes(domain));
    const entries = known.map((identity) =>
      inside("entry", xml("key", identity.domain) + inside("value", attributes(identity))),
    );
    return inside(name, entries.join(""));
  };
}
