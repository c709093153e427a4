import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

const alternatives = z.array(z.string()).nullish();
const text = z.string().nullish();

/** What is printed on a card; any alternative counts. `ignore`: fields that are cut off or cannot be told. */
export const contact = z.object({
  ignore: alternatives,
  name: text,
  nameAlt: alternatives,
  title: text,
  titleAlt: alternatives,
  company: text,
  companyAlt: alternatives,
  address: text,
  addressAlt: alternatives,
  emails: z.array(z.string()).default([]),
  urls: z.array(z.string()).default([]),
  phones: z
    .array(
      z.object({ printed: z.string().optional(), number: z.string().optional(), kind: z.string().nullish() }),
    )
    .default([]),
});

const manifest = z.object({
  entries: z.array(
    z.object({
      file: z.string().optional(),
      tier: z.string().default("all"),
      layouts: z.array(z.string()).default([]),
      locales: z.array(z.string()).default([]),
      contacts: z.array(contact),
    }),
  ),
});
const plainList = z.array(contact.extend({ file: z.string() }));

export type TrueContact = z.infer<typeof contact>;

/** One photo with one card, and what is printed on it. */
export type TrueCard = {
  readonly file: string;
  readonly tier: string;
  readonly layout: string;
  readonly locale: string;
  readonly contact: TrueContact;
};

/** The truth in a folder: `manifest.json` (entries with contacts; those with one card are taken) or `truth.json` (a plain list). */
export async function cardTruth(folder: string): Promise<readonly TrueCard[]> {
  const listed = await readFile(join(folder, "manifest.json"), "utf8").catch(() => null);
  if (listed === null) {
    const list = plainList.parse(JSON.parse(await readFile(join(folder, "truth.json"), "utf8")));
    return list.map((each) => ({
      file: each.file,
      tier: "all",
      layout: "all",
      locale: "all",
      contact: each,
    }));
  }
  return manifest
    .parse(JSON.parse(listed))
    .entries.flatMap(({ file, tier, layouts: [layout = "all"], locales: [locale = "all"], contacts }) => {
      const [contact, second] = contacts;
      return file === undefined || contact === undefined || second !== undefined
        ? []
        : [{ file, tier, layout, locale, contact }];
    });
}
