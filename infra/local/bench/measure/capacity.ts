import * as z from "zod";

/** What DynamoDB bills a call by: read and write request units. */
export type Capacity = { readonly reads: number; readonly writes: number };

const writing = new Set(["PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems"]);

const consumed = z.object({ CapacityUnits: z.number() });
const answer = z.object({ ConsumedCapacity: z.union([consumed, z.array(consumed)]).optional() });

/** What an answer says that the call consumed. One that was refused says nothing, and is counted as nothing. */
export function capacityOf(operation: string, body: unknown): Capacity {
  const { ConsumedCapacity: told = [] } = answer.parse(body);
  const units = [told].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
  return writing.has(operation) ? { reads: 0, writes: units } : { reads: units, writes: 0 };
}
