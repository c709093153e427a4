import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { nativePackages, type ProgramName, programs } from "./programs.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Some packages are CommonJS and call `require`, which an ES module does not have. */
const banner = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;

const neverCalled = fileURLToPath(new URL("never-called.ts", import.meta.url));

/** Writes the JavaScript that Lambda runs into `folder`: `index.mjs`, and its parts. */
export function bundleInto(folder: string, name: ProgramName): void {
  const { entry, inParts, threads } = programs[name];
  buildSync({
    absWorkingDir: root,
    entryPoints: { index: entry, ...threads },
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
    alias: {
      "prettier/standalone": neverCalled,
      "prettier/plugins/html": neverCalled,
      "html-to-text": neverCalled,
    },
    external: [...nativePackages],
    minify: true,
    banner: { js: banner },
    logLevel: "error",
  });
}
