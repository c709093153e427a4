import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import cdk from "../../../../cdk.json" with { type: "json" };

const resource = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });
const template = z.object({ Resources: z.record(z.string(), resource) });

export type Template = z.infer<typeof template>;

export const parsedTemplate = (json: unknown): Template => template.parse(json);

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** The template that `npm run synth` writes, without its bundles. */
export function synthesised(): Template {
  const folder = mkdtempSync(join(tmpdir(), "nextday-synth-"));
  const context = { ...cdk.context, domain: "in.example.com", owners: "you@example.com" };
  try {
    const run = spawnSync(process.execPath, ["--import", "tsx", "infra/aws/app.ts"], {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        CDK_OUTDIR: folder,
        CDK_CONTEXT_JSON: JSON.stringify({ ...context, "aws:cdk:bundling-stacks": [] }),
        CDK_VALIDATION: "false",
      },
    });
    if (run.status !== 0) throw new Error(`The template cannot be made: ${run.stderr}`);
    return parsedTemplate(JSON.parse(readFileSync(join(folder, "Nextday.template.json"), "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
