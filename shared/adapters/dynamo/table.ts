/** The one table, for CDK, the local stack and the contract tests alike. */
export const tableDefinition = {
  partitionKey: "pk",
  sortKey: "sk",
  /** Epoch seconds after which an item may vanish. */
  timeToLive: "expiresAt",
  indexes: [
    /** Sparse: only items that carry `wakeAt`. Sharded, so that a morning's sweep does not meet one hot partition. */
    { name: "byWake", partitionKey: "wakeShard", sortKey: "wakeAt", projection: "KEYS_ONLY" },
  ],
} as const;

export const wakeShards = 8;
