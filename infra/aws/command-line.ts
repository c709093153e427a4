import { parseArgs } from "node:util";
import type * as z from "zod";
import { type Deployment, deploymentContext } from "./deployment.ts";

export const usage = `npm run deploy -- --domain DOMAIN --owner ADDRESS [options]
npm run synth -- [options]

  --domain DOMAIN      where mails are received and sent from (in.example.com)
  --owner ADDRESS      whose mails open an account, and who hears of alarms; repeatable
  --region REGION      in place of the one of your AWS profile
  --take-over          put our receipt rule set in the place of another that is active
  --budget DOLLARS     a month, of the whole AWS account, beyond which the owners are told (20)
  --photos-a-day N     over all accounts; more wait until the next day (300)
  --help               print this

docs/deploy.md says the rest.
`;

const options = {
  domain: { type: "string" },
  owner: { type: "string", multiple: true },
  region: { type: "string" },
  "take-over": { type: "boolean", default: false },
  budget: { type: "string" },
  "photos-a-day": { type: "string" },
  help: { type: "boolean" },
} as const;

/** What each is called on the command line. */
const optionOf: Readonly<Record<keyof Deployment, string>> = {
  domain: "--domain",
  owners: "--owner",
  takeOver: "--take-over",
  budget: "--budget",
  photosADay: "--photos-a-day",
};

export type Told = { readonly context: Readonly<Record<string, string>>; readonly region: string | null };

/** What the CDK is to be told, or what is wrong with the command line in one sentence. */
export function commandLine(
  args: readonly string[],
  missing: Readonly<Record<string, string>>,
): Told | "help" | Wrong {
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return "help";
    const given = {
      ...missing,
      ...(values.domain !== undefined && { domain: values.domain }),
      ...(values.owner && { owners: values.owner.join(",") }),
      ...(values.budget !== undefined && { budget: values.budget }),
      ...(values["photos-a-day"] !== undefined && { photosADay: values["photos-a-day"] }),
      takeOver: String(values["take-over"]),
    };
    const { success, error } = deploymentContext.safeParse(given);
    return success ? { context: given, region: values.region ?? null } : { wrong: sentence(error, given) };
  } catch (error) {
    return { wrong: error instanceof Error ? `${error.message.split(". ")[0] ?? ""}.` : String(error) };
  }
}

type Wrong = { readonly wrong: string };

function sentence({ issues }: z.ZodError, given: Readonly<Record<string, string>>): string {
  const { path = [], message = "" } = issues[0] ?? {};
  const name = path[0] as keyof Deployment;
  const value = given[name];
  return value === undefined ? `${optionOf[name]} is missing.` : `${optionOf[name]} ${value} ${message}.`;
}
