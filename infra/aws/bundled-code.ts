import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { buildSync } from "esbuild";
import manifest from "../../package.json" with { type: "json" };

/** Packages with parts in machine code: they cannot be bundled, and are installed beside the bundle. */
const nativePackages = ["sharp"] as const;
export type NativePackage = (typeof nativePackages)[number];

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Some packages are CommonJS and call `require`, which an ES module does not have. */
const banner = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;

const neverPretty = fileURLToPath(new URL("never-pretty.ts", import.meta.url));

export type Program = {
  /** From the project's folder. */
  readonly entry: string;
  /** What is imported only when it is needed becomes files of its own: more to store, less to start. */
  readonly inParts?: boolean;
};

/** Writes the JavaScript that Lambda runs into `folder`: `index.mjs`, and its parts. */
export function bundleInto(folder: string, { entry, inParts = false }: Program): void {
  buildSync({
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: inParts,
    format: "esm",
    platform: "node",
    target: "node24",
    // The SDK too: the copy that Lambda brings is read file by file, which takes three times as long.
    mainFields: ["module", "main"],
    alias: { "prettier/standalone": neverPretty, "prettier/plugins/html": neverPretty },
    external: [...nativePackages],
    minify: true,
    banner: { js: banner },
    logLevel: "error",
  });
}

/** @throws where the packages cannot be fetched. */
export function installForLambda(folder: string, packages: readonly NativePackage[]): void {
  const dependencies = Object.fromEntries(packages.map((name) => [name, manifest.dependencies[name]]));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  const options = ["--cpu=arm64", "--os=linux", "--libc=glibc", "--omit=dev", "--ignore-scripts"];
  const quietly = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline", "--fetch-retries=1"];
  const npm = spawnSync("npm", ["install", ...options, ...quietly], { cwd: folder, encoding: "utf8" });
  if (npm.status !== 0)
    throw new Error(`The arm64 packages ${packages.join(", ")} were not fetched: ${npm.stderr}`);
}

export type BundledCode = Program & {
  readonly native?: readonly NativePackage[];
  /** Only looked at, never deployed: native packages that cannot be fetched may be missing. */
  readonly forReading: boolean;
};

export function bundledCode({ native = [], forReading, ...program }: BundledCode): Code {
  const tryBundle = (folder: string) => {
    bundleInto(folder, program);
    try {
      if (native.length > 0) installForLambda(folder, native);
    } catch (fault) {
      if (!forReading) throw fault;
      process.stderr.write(`Without a network, ${program.entry} is bundled without ${native.join(", ")}.\n`);
    }
    return true;
  };
  return Code.fromAsset(join(root, program.entry, ".."), {
    assetHashType: AssetHashType.OUTPUT,
    // CDK asks for an image; what is tried on this machine never needs it.
    bundling: { image: DockerImage.fromRegistry("scratch"), local: { tryBundle } },
  });
}
