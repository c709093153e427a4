import { parseArgs } from "node:util";
import { type WrongUsage, wrongUsage } from "../wrong-usage.ts";

export const usage = `npm run demo -- [options]

  --bundles   run the bundled JavaScript that would be deployed to AWS, in place of its source
  --help      print this
`;

export type DemoOptions = { readonly bundles: boolean };

const options = { bundles: { type: "boolean" }, help: { type: "boolean" } } as const;

export function demoOptions(args: readonly string[]): DemoOptions | "help" | WrongUsage {
  try {
    const { values } = parseArgs({ args: [...args], options });
    return values.help ? "help" : { bundles: values.bundles ?? false };
  } catch (fault) {
    return wrongUsage(fault);
  }
}
