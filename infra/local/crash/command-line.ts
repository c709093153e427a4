import { parseArgs } from "node:util";

export const usage = `npm run crash -- [options]

  --journey NAME  plays this journey alone
  --seed N        other orders in what happens at once (1)
  --help          print this
`;

export type CrashOptions = { readonly seed: string; readonly journey: string | null };

/** What was asked for, or what is wrong with it in one sentence. `names`: of the journeys. */
export function commandLine(
  args: readonly string[],
  names: readonly string[],
): CrashOptions | "help" | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { seed: { type: "string" }, journey: { type: "string" }, help: { type: "boolean" } },
    });
    const { seed = "1", journey = null } = values;
    if (values.help) return "help";
    if (!/^\d+$/.test(seed)) return { wrong: `--seed ${seed} is no number.` };
    if (journey === null || names.includes(journey)) return { seed, journey };
    return { wrong: `--journey ${journey} is none of: ${names.join(", ")}.` };
  } catch (error) {
    return { wrong: error instanceof Error ? `${error.message.split(". ")[0] ?? ""}.` : String(error) };
  }
}
