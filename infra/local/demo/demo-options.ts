import { parseArgs } from "node:util";
import { type WrongUsage, wrongUsage } from "../wrong-usage.ts";

export const usage = `npm run demo -- [options]

  --bundles   run the bundled JavaScript that would be deployed to AWS, in place of its source
  --year      play an invented networker's year instead, to its twelve monthly summaries
  --seed TEXT of the year: the same text is the same year
  --help      print this
`;

/** `year`: its seed; without it the short story is played. */
export type DemoOptions = { readonly bundles: boolean; readonly year?: string };

const options = {
  bundles: { type: "boolean" },
  year: { type: "boolean" },
  seed: { type: "string" },
  help: { type: "boolean" },
} as const;

export function demoOptions(args: readonly string[]): DemoOptions | "help" | WrongUsage {
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return "help";
    if (values.year !== true && values.seed !== undefined) return { wrong: "--seed goes with --year." };
    return { bundles: values.bundles ?? false, ...(values.year && { year: values.seed ?? "1" }) };
  } catch (fault) {
    return wrongUsage(fault);
  }
}
