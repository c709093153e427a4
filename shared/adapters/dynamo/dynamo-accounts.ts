import type { Account } from "../../domain/accounts/account.ts";
import type { Settings } from "../../domain/accounts/settings.ts";
import { mailboxOf } from "../../domain/trust/mailbox.ts";
import type { Accounts, StoredAccount, Suppression } from "../../ports/accounts.ts";
import { keys } from "./keys.ts";
import { getItem, putItemIf, type Stored, type TableClient } from "./table-client.ts";

/** The account item: what is conditioned on or indexed stands beside the value. */
export type AccountItem = Stored & {
  readonly version: number;
  readonly wakeAt?: string;
  readonly data: Omit<Account, "version" | "wakeAt">;
};

export function dynamoAccounts(at: TableClient): Accounts {
  const byId = async (accountId: string): Promise<StoredAccount | null> => {
    // The account first: whatever is read after it is at least as new as the version that a commit is conditioned on.
    const item = (await getItem(at, keys.account(accountId))) as AccountItem | null;
    if (!item) return null;
    const settings = await getItem(at, keys.settings(accountId));
    if (!settings) throw new Error("an account without settings");
    const account: Account = { ...item.data, version: item.version, wakeAt: item.wakeAt ?? null };
    return { account, settings: settings.data as Settings };
  };
  return {
    byId,
    async bySender(address) {
      for (const key of keys.senders(address)) {
        const sender = await getItem(at, key);
        if (sender) return byId(sender.data as string);
      }
      return null;
    },
    async byInToken(token) {
      const item = await getItem(at, keys.inToken(token));
      return item ? byId(item.data as string) : null;
    },
    async byLinkCode(code) {
      const item = await getItem(at, keys.linkCode(code));
      const found = item?.data as { accountId: string; id: string } | undefined;
      return found ? { accountId: found.accountId, mailbox: found.id } : null;
    },
    async isInvited(address, now) {
      const item = await getItem(at, keys.invited(mailboxOf(address)));
      return item !== null && (item.data as { until: string }).until > now;
    },
    ...suppressions(at),
  };
}

/** Addresses that no mail leaves to; of one that lives again the row tells since when. */
function suppressions(at: TableClient): Pick<Accounts, "isSuppressed" | "suppression" | "suppress"> {
  const suppression = async (address: string) => {
    const item = await getItem(at, keys.suppressed(address));
    return item && "why" in (item.data as object) ? (item.data as Suppression) : null;
  };
  return {
    isSuppressed: async (address) => (await suppression(address)) !== null,
    suppression,
    async suppress(address, data, tellsOf = data.at) {
      await putItemIf(at, { ...keys.suppressed(address), v: 1, data }, stopsUnlessLater(tellsOf));
    },
  };
}

const stopsUnlessLater = (tellsOf: string) => ({
  ConditionExpression: "attribute_not_exists(pk) OR #data.livesSince < :tellsOf",
  ExpressionAttributeNames: { "#data": "data" },
  values: { ":tellsOf": tellsOf },
});
