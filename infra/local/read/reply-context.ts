import { readFile } from "node:fs/promises";
import * as z from "zod";
import { guessZone } from "../../../shared/domain/accounts/guess-zone.ts";
import type { ParseContext } from "../../../shared/domain/commands/verb.ts";
import type { ParsedMail } from "../../../shared/domain/mail/parsed-mail.ts";
import { dateOrderOf } from "../../../shared/domain/time/date-order.ts";
import { localDay } from "../../../shared/domain/time/local-time.ts";

const item = z.union([
  z
    .int()
    .positive()
    .transform((n) => ({ n, name: null })),
  z.object({ n: z.int().positive(), name: z.string().nullable().default(null) }),
]);

const schema = z.object({
  now: z.iso.datetime({ offset: true }).optional(),
  zone: z.string().refine(isZone, "is no time zone").optional(),
  locale: z.string().default("en-US"),
  currency: z.string().length(3).optional(),
  items: z.array(item).default([]),
});

/** What a reply is read against, where the person says so: `items` are the numbers of the answered mail, with names. */
export type ReplyContext = z.infer<typeof schema>;

/** Then a mail's own date counts, its offset for a zone, and any number that a digest could have. */
export const nothingSaid: ReplyContext = { locale: "en-US", items: [] };
const anyNumber = Array.from({ length: 99 }, (_, i) => i + 1);

/** @throws with one clear sentence where the file is not such a context. */
export async function replyContext(file: string): Promise<ReplyContext> {
  const parsed = schema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "is not a context"}`);
}

/** What the lines of a mail are read against. `clock`: where neither context nor mail tells the time. */
export function parseContext(context: ReplyContext, { date }: ParsedMail, clock: () => string): ParseContext {
  const now = new Date(context.now ?? date.at ?? clock()).toISOString();
  const zone = context.zone ?? guessZone(date.at, date.offsetMinutes);
  return {
    today: localDay(now, zone),
    zone,
    currency: context.currency ?? currencyOf(context.locale),
    dateOrder: dateOrderOf(context.locale),
    numbers: context.items.length === 0 ? anyNumber : context.items.map(({ n }) => n),
  };
}

function currencyOf(locale: string): string {
  const currencies: Readonly<Record<string, string>> = {
    US: "USD",
    GB: "GBP",
    CA: "CAD",
    AU: "AUD",
    CH: "CHF",
    JP: "JPY",
  };
  return currencies[locale.split("-")[1] ?? "US"] ?? "EUR";
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
