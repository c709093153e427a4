import type { ParsedArgs } from "../commands/verb.ts";
import type { Money } from "./money.ts";
import { readAmount } from "./read-amount.ts";

/** An amount in `own` (ISO 4217), or what has to be asked. */
export function parseAmount(words: string, own: string): ParsedArgs<Money> {
  const read = readAmount(words, own);
  if (read.kind === "amount") return { kind: "ok", args: read.money };
  if (read.kind === "unclear") return { kind: "asked", why: `“${words}” is not one clear amount.` };
  return {
    kind: "asked",
    why: `Your amounts are kept in ${own}, and “${words}” is in ${read.currency}. Say it in ${own}.`,
  };
}
