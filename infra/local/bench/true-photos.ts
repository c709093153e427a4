import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { contact, type TrueContact } from "./card-truth.ts";

/** One photo, or those of one mail (a card's front and back), and who is on them. */
export type TruePhotos = {
  readonly key: string;
  readonly files: readonly string[];
  readonly kind: string;
  readonly tier: string;
  readonly layout: string;
  readonly locale: string;
  readonly contacts: readonly TrueContact[];
};

const entry = z.object({
  key: z.string().optional(),
  file: z.string().optional(),
  files: z.array(z.string()).optional(),
  kind: z.string().default("single"),
  tier: z.string().default("all"),
  layouts: z.array(z.string()).default([]),
  locales: z.array(z.string()).default([]),
  contacts: z.array(contact),
});
const manifest = z.object({ entries: z.array(entry) });
const plainList = z.array(contact.extend({ file: z.string() }));

/** The truth in a folder: `manifest.json`, or `truth.json` with one contact a photo. The two sides of a pair count as one. */
export async function truePhotos(folder: string): Promise<readonly TruePhotos[]> {
  const listed = await readFile(join(folder, "manifest.json"), "utf8").catch(() => null);
  if (listed === null) {
    const list = plainList.parse(JSON.parse(await readFile(join(folder, "truth.json"), "utf8")));
    return list.map((each) => photosOf(entry.parse({ file: each.file, contacts: [each] })));
  }
  const { entries } = manifest.parse(JSON.parse(listed));
  const photos = entries.map(photosOf);
  const hasPairs = photos.some(({ kind }) => kind === "pair");
  return hasPairs ? photos.filter(({ kind }) => kind !== "pair-front" && kind !== "pair-back") : photos;
}

function photosOf({ key, file, files, layouts, locales, ...rest }: z.infer<typeof entry>): TruePhotos {
  const all = files ?? (file === undefined ? [] : [file]);
  const one = (values: readonly string[]) => values[0] ?? "none";
  return {
    ...rest,
    key: key ?? all.join("+"),
    files: all,
    layout: layouts.length > 1 ? "several" : one(layouts),
    locale: locales.length > 1 ? "several" : one(locales),
  };
}
