import * as z from "zod";

const ownerList = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(z.email("is no mail address")).min(1));

/** What a deployment may be told, in the words of the CDK's context: all of it is text there. */
export const deploymentContext = z.object({
  /** Mails are received at and sent from this domain. */
  domain: z.hostname("is no domain").includes(".", "is no domain").toLowerCase(),
  /** Who may open an account, and who hears of alarms and of the bill. */
  owners: ownerList,
  /** Take the place of another application's receipt rule set. */
  takeOver: z.stringbool().default(false),
  /** US dollars a month, of the whole AWS account, beyond which the owners are told. */
  budget: z.coerce.number("is no sum").positive("is no sum").default(20),
  /** Over all accounts; what comes beyond is read the next day. Each costs $0.0015. */
  photosADay: z.coerce.number("is no number").int("is no number").positive("is no number").default(300),
});

export type Deployment = z.output<typeof deploymentContext>;
