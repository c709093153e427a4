import { mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleInto } from "./bundle-into.ts";
import { type ProgramName, programs } from "./programs.ts";

/** The project's own packages were installed for this machine. */
const installed = fileURLToPath(new URL("../../node_modules", import.meta.url));

/**
 * Bundles every function into `<folder>/<name>`, with its native packages for this machine beside it. In a folder outside the
 * project a bundle finds nothing that it was not given. Gives each one's bytes of JavaScript.
 */
export function bundleForHere(folder: string): ReadonlyMap<ProgramName, number> {
  const names = Object.keys(programs) as ProgramName[];
  return new Map(names.map((name) => [name, bundleOne(join(folder, name), name)]));
}

function bundleOne(folder: string, name: ProgramName): number {
  bundleInto(folder, name);
  const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
  for (const each of programs[name].native) {
    const place = join(folder, "node_modules", each);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(installed, each), place);
  }
  return sizes.reduce((sum, size) => sum + size);
}
