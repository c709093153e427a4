import type { FollowUp } from "../../domain/follow-ups/follow-up.ts";
import type { Item, ItemKind, ItemOf } from "../../domain/ledger/item.ts";
import type { Records } from "../../ports/records.ts";
import { candidateKeys, clueTexts, keys, prefixOf } from "./keys.ts";
import { getItems, queryItems, type TableClient } from "./table-client.ts";

export function dynamoRecords(at: TableClient): Records {
  const partition = (accountId: string) => keys.account(accountId).pk;
  const query = async (accountId: string, prefix: string) =>
    (await queryItems(at, partition(accountId), prefix)).map((item) => item.data);
  return {
    async byRefs(accountId, refs) {
      const wanted = new Map(
        refs.flatMap((ref) => candidateKeys(accountId, ref)).map((key) => [key.sk, key] as const),
      );
      return (await getItems(at, [...wanted.values()])).map((item) => item.data as Item);
    },
    async all<K extends ItemKind>(accountId: string, kind: K) {
      const open = kind === "follow-up" ? await query(accountId, prefixOf.openFollowUps) : [];
      return [...open, ...(await query(accountId, prefixOf.kind(kind)))] as readonly ItemOf<K>[];
    },
    async openFollowUps(accountId) {
      return (await query(accountId, prefixOf.openFollowUps)) as readonly FollowUp[];
    },
    async contactIdsBy(accountId, clues) {
      const found = await Promise.all(
        clueTexts(clues).map((clue) => queryItems(at, partition(accountId), prefixOf.lookUp(clue))),
      );
      return [...new Set(found.flat().map((item) => item.data as string))];
    },
  };
}
