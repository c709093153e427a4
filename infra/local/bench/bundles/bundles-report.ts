import { markdownTable } from "../markdown-table.ts";
import type { MeasuredBundle } from "./measured-bundles.ts";

const needs: Readonly<Record<string, string>> = {
  "receive-mail": "1,500 KB, 250 ms",
  "wake-accounts": "180 KB",
};

export function bundlesReport(bundles: readonly MeasuredBundle[]): string {
  const rows = bundles.map(({ name, zippedBytes, loading }) => [
    name,
    `${Math.round(zippedBytes / 1000).toLocaleString("en")} KB`,
    ...[loading.median, loading.fastest, loading.cpu].map((time) => `${Math.round(time)} ms`),
    needs[name] ?? "",
  ]);
  return `## Bundles
JavaScript as CDK deploys it, zipped without native packages, and imported by nine new processes of Node ${process.versions.node}.

${markdownTable(["function", "zipped", "import, median", "fastest", "processor, least", "needed below"], rows)}
`;
}
