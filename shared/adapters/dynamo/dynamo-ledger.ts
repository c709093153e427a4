import {
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { merged, refText } from "../../domain/ledger/book.ts";
import type { StoredPart } from "../../domain/ledger/entry.ts";
import type { CommitOutcome, Ledger } from "../../ports/ledger.ts";
import { candidateKeys, keys, prefixOf } from "./keys.ts";
import { getItems, queryItems, type TableClient } from "./table-client.ts";
import { transactionOf } from "./transaction-of.ts";

export function dynamoLedger(at: TableClient): Ledger {
  return {
    commit: (part) => transact(at, transactionOf(at.table, part)),
    async parts(accountId, entry) {
      const items = await queryItems(at, keys.account(accountId).pk, prefixOf.entry(entry));
      return items.map((item) => item.data as StoredPart);
    },
    overwritten: (accountId, parts, writer) => overwritten(at, { accountId, parts, writer }),
  };
}

type Written = { accountId: string; parts: readonly StoredPart[]; writer: string };

/** An item still bears its last writer's name: another's, or an item that is gone, means that it was changed since. */
async function overwritten(at: TableClient, { accountId, parts, writer }: Written) {
  const changes = merged(parts.flatMap((part) => part.changes));
  const places = changes.flatMap((change) => candidateKeys(accountId, change.ref));
  const writers = new Map((await getItems(at, places)).map((item) => [item.sk, item.entry ?? null]));
  const ours = new Set<string | null>([writer, ...parts.map((part) => part.entry)]);
  const others = changes.flatMap(({ ref, after }): [string, string | null][] => {
    const found = candidateKeys(accountId, ref).flatMap(({ sk }) => writers.get(sk) ?? []);
    if (found.length === 0) return after === null ? [] : [[refText(ref), null]];
    const other = found.find((each) => !ours.has(each));
    return other === undefined ? [] : [[refText(ref), other]];
  });
  return new Map(others);
}

/** Reasons that say nothing of the state: the same decision may hold, but it is loaded and made again. */
const passing = new Set(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]);

async function transact(at: TableClient, items: readonly TransactWriteItem[]): Promise<CommitOutcome> {
  try {
    await at.client.send(new TransactWriteItemsCommand({ TransactItems: [...items] }));
    return "committed";
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? "None");
    // The entry's own item is the first: only its condition means that this was done before.
    if (codes[0] === "ConditionalCheckFailed") return "duplicate";
    if (codes.some((code) => code === "ConditionalCheckFailed" || passing.has(code))) return "conflict";
    throw error;
  }
}
