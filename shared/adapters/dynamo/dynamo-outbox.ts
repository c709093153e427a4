import type { OwedMail } from "../../domain/ledger/owed-mail.ts";
import type { Outbox } from "../../ports/outbox.ts";
import { keys, prefixOf } from "./keys.ts";
import { deleteItem, queryItems, type TableClient, updateItem } from "./table-client.ts";

export function dynamoOutbox(at: TableClient): Outbox {
  const keyOf = (mail: OwedMail) => keys.owed(mail.accountId, mail);
  return {
    async owed(accountId) {
      const items = await queryItems(at, keys.account(accountId).pk, prefixOf.owed);
      return items.map((item) => item.data as OwedMail);
    },
    lease: (mail, now, until) =>
      updateItem(at, keyOf(mail), {
        UpdateExpression: "SET leasedUntil = :until",
        ConditionExpression:
          "attribute_exists(pk) AND (attribute_not_exists(leasedUntil) OR leasedUntil <= :now)",
        values: { ":until": until, ":now": now },
      }),
    async release(mail) {
      await updateItem(at, keyOf(mail), {
        UpdateExpression: "REMOVE leasedUntil",
        ConditionExpression: "attribute_exists(pk)",
      });
    },
    settle: (mail) => deleteItem(at, keyOf(mail)),
  };
}
