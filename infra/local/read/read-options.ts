import { parseArgs } from "node:util";
import { type WrongUsage, wrongUsage } from "../wrong-usage.ts";

export const usage = `npm run read -- [options] FILE…

Says what Nextday would make of each file: a mail (.eml) or a photo of a card. Nothing is stored or sent.

  --json             one line of JSON a file
  --files-from -     paths from standard input, one a line, each answered as soon as it arrives
  --context FILE     what a reply is read against, as JSON: now, zone, locale, items
  --help             print this
`;

export type ReadOptions = {
  readonly files: readonly string[];
  readonly fromStandardInput: boolean;
  readonly json: boolean;
  readonly contextFile: string | null;
};

const options = {
  json: { type: "boolean" },
  "files-from": { type: "string" },
  context: { type: "string" },
  help: { type: "boolean" },
} as const;

/** What was asked for on the command line, or what is wrong with it in one sentence. */
export function readOptions(args: readonly string[]): ReadOptions | "help" | WrongUsage {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const from = values["files-from"];
    if (values.help === true) return "help";
    if (from !== undefined && from !== "-")
      return { wrong: "--files-from takes - only: paths come from standard input." };
    if (from === undefined && positionals.length === 0) return { wrong: "No file was named." };
    return {
      files: positionals,
      fromStandardInput: from === "-",
      json: values.json ?? false,
      contextFile: values.context ?? null,
    };
  } catch (fault) {
    return wrongUsage(fault);
  }
}
