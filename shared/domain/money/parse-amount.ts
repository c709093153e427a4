import type { ParsedArgs } from "../commands/verb.ts";
import type { Money } from "./money.ts";
import { readAmount } from "./read-amount.ts";

/** An amount in `own` (ISO 4217) or in a currency with a stated rate, one of `rated`; else what has to be asked. */
export function parseAmount(words: string, own: string, rated: readonly string[] = []): ParsedArgs<Money> {
  const read = readAmount(words, own);
  if (read.kind === "amount") return { kind: "ok", args: read.money };
  if (read.kind === "unclear") return { kind: "asked", why: `“${words}” is not one clear amount.` };
  if (rated.includes(read.currency)) return parseAmount(words, read.currency);
  return {
    kind: "asked",
    why: `Your amounts are kept in ${own}, and “${words}” is in ${read.currency}. Say it in ${own}, or tell me first what that is: “1 ${read.currency} is … ${own}”.`,
  };
}
