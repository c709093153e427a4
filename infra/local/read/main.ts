import { filePaths } from "./file-paths.ts";
import { fileReader } from "./file-reader.ts";
import { printedReport } from "./print-report.ts";
import { type ReadOptions, readOptions, usage } from "./read-options.ts";
import { nothingSaid, replyContext } from "./reply-context.ts";

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === "help") return said(process.stdout, usage, 0);
  if ("wrong" in options) return said(process.stderr, `${options.wrong}\n\n${usage}`, 2);
  const context =
    options.contextFile === null ? nothingSaid : await replyContext(options.contextFile).catch(asWrong);
  if ("wrong" in context) return said(process.stderr, `--context: ${context.wrong}\n`, 2);
  return readAll(options, fileReader(context));
}

async function readAll(options: ReadOptions, reader: ReturnType<typeof fileReader>): Promise<number> {
  // Whoever reads the answers may have seen enough.
  process.stdout.on("error", () => process.exit(0));
  for await (const path of filePaths(options, process.stdin)) {
    const report = await reader.read(path);
    process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : `${printedReport(report)}\n`);
  }
  await reader.close();
  return 0;
}

function said(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(text);
  return code;
}

function asWrong(fault: unknown): { readonly wrong: string } {
  return { wrong: fault instanceof Error ? fault.message : String(fault) };
}
