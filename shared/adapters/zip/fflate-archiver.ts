import { type Zippable, zipSync } from "fflate";
import type { Archiver } from "../../ports/archiver.ts";

/** ZIP without its 64-bit extension: up to 65,535 files and 4 GB. Pictures are stored as they are, all else is deflated. */
export function fflateArchiver(): Archiver {
  return {
    archive(files, at) {
      const entries = files.map(({ name, bytes }): [string, Zippable[string]] => [
        name,
        [bytes, { level: name.endsWith(".jpg") ? 0 : 6, mtime: localTimeOf(at) }],
      ]);
      return zipSync(Object.fromEntries(entries));
    },
  };
}

/** A ZIP tells local time without a zone: every machine shall write UTC. */
const localTimeOf = (at: string): Date => {
  const date = new Date(at);
  return new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
};
