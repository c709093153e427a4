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

export type TrueContact = z.infer<typeof contact>;
