import { parseArgs } from "node:util";
import * as z from "zod";
import { deploymentContext } from "../aws/deployment.ts";
import type { DnsServer } from "./asking/ask-dns.ts";

export const usage = `npm run doctor -- --domain DOMAIN [options]
npm run doctor -- --try

Looks at a deployment from outside and says what to do. It changes nothing.

  --domain DOMAIN      where mails are received and sent from
  --region REGION      in place of the one of your AWS profile
  --dns HOST[:PORT]    ask this DNS server, in place of this machine's
  --try                look at a made-up deployment on this machine, which is not quite well
  --help               print this

It ends with 0 where all is well, with 1 where something is wrong or cannot be told, with 2 for a bad option.
`;

const options = {
  domain: { type: "string" },
  region: { type: "string" },
  dns: { type: "string" },
  try: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const schema = z.object({
  domain: deploymentContext.shape.domain,
  region: z.string().optional(),
  dns: z
    .string()
    .transform((text) => URL.parse(`dns://${text}`))
    .refine((url) => url !== null && url.hostname !== "" && url.pathname === "", "is no HOST:PORT")
    .transform(
      (url): DnsServer => ({
        host: url?.hostname.replace(/[[\]]/g, "") ?? "",
        port: Number(url?.port || 53),
      }),
    )
    .optional(),
});

export type Asked = z.output<typeof schema>;

/** What was asked for on the command line, or what is wrong with it in one sentence. */
export function commandLine(args: readonly string[]): Asked | "try" | "help" | { readonly wrong: string } {
  try {
    const { values } = parseArgs({ args: [...args], options });
    const { help, try: trial, ...given } = values;
    if (help) return "help";
    if (trial) return Object.keys(given).length === 0 ? "try" : { wrong: "--try takes no other option." };
    const { success, data, error } = schema.safeParse(given);
    return success ? data : { wrong: sentence(error, given) };
  } catch (error) {
    return { wrong: error instanceof Error ? `${error.message.split(". ")[0] ?? ""}.` : String(error) };
  }
}

function sentence({ issues }: z.ZodError, given: Readonly<Record<string, string>>): string {
  const { path = [], message = "" } = issues[0] ?? {};
  const name = String(path[0]);
  const value = given[name];
  return value === undefined ? `--${name} is missing.` : `--${name} ${value} ${message}.`;
}
