/** What is wrong with a command line, in one sentence. */
export type WrongUsage = { readonly wrong: string };

/** What `parseArgs` throws, without its advice on positional arguments. */
export function wrongUsage(fault: unknown): WrongUsage {
  return { wrong: fault instanceof Error ? `${fault.message.split(". ")[0] ?? ""}.` : String(fault) };
}
