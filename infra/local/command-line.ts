import { parseArgs } from "node:util";
import * as z from "zod";
import type { StartOptions } from "./start-options.ts";
import { type WrongUsage, wrongUsage } from "./wrong-usage.ts";

export const usage = `npm start -- [options]

  --owner ADDRESS      whose mails open an account; repeatable (you@example.com)
  --port PORT          where the mailbox page is (8025)
  --smtp-port PORT     where mail is handed in (2525)
  --data DIR           where everything is kept (.local)
  --relay smtp://HOST  also hand what is sent to this mail server
  --dynamodb URL       use this DynamoDB in place of dynoxide
  --verdicts WHICH     trust: mail handed in here is from whom it says (the default)
                       check: SPF, DKIM and DMARC are looked up
  --help               print this
`;

const optionNames = {
  owner: { type: "string", multiple: true },
  port: { type: "string" },
  "smtp-port": { type: "string" },
  data: { type: "string" },
  relay: { type: "string" },
  dynamodb: { type: "string" },
  verdicts: { type: "string" },
  help: { type: "boolean" },
} as const;

const port = z
  .string()
  .regex(/^\d{1,5}$/, "is no port")
  .transform(Number)
  .refine((value) => value <= 65_535, "is no port");
const schema = z.object({
  owner: z.array(z.email("is no mail address")).default(["you@example.com"]),
  port: port.default(8025),
  "smtp-port": port.default(2525),
  data: z.string().min(1, "is no folder").default(".local"),
  relay: z.url({ protocol: /^smtps?$/, error: "is no smtp:// address" }).optional(),
  dynamodb: z.url({ protocol: /^https?$/, error: "is no http:// address" }).optional(),
  verdicts: z.enum(["trust", "check"], "is neither trust nor check").default("trust"),
});

/** What was asked for on the command line, or what is wrong with it in one sentence. */
export function commandLine(args: readonly string[]): StartOptions | "help" | WrongUsage {
  try {
    const { values } = parseArgs({ args: [...args], options: optionNames });
    if (values.help) return "help";
    const parsed = schema.safeParse(values);
    return parsed.success ? startOptions(parsed.data) : { wrong: firstIssue(parsed.error, values) };
  } catch (fault) {
    return wrongUsage(fault);
  }
}

function startOptions(given: z.infer<typeof schema>): StartOptions {
  return {
    owners: given.owner.map((owner) => owner.toLowerCase()),
    pagePort: given.port,
    smtpPort: given["smtp-port"],
    dataDir: given.data,
    relay: given.relay,
    dynamodbUrl: given.dynamodb,
    verdicts: { kind: given.verdicts },
  };
}

function firstIssue({ issues }: z.ZodError, values: Readonly<Record<string, unknown>>): string {
  const { path = [], message = "is not understood" } = issues[0] ?? {};
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], values);
  return `--${String(path[0])} ${String(value)} ${message}.`;
}
