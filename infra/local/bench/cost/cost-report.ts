import { markdownTable } from "../markdown-table.ts";
import { costByService, costLines, totalOf } from "./cost-of.ts";
import { prices, type Usage } from "./prices.ts";

const needed = 0.06;

/** By service, with what each part of it comes to. */
export function costReport(user: Usage, fixed: Usage): string {
  const total = totalOf(costLines(user));
  return `## Cost
List prices of us-east-1 without free tiers, in \`infra/local/bench/cost/prices.ts\`; what had to be assumed is in \`assumptions.ts\`.

A user's month (20 mails in, 10 of them with 15 photos of cards, 40 mails out): **$${total.toFixed(4)}**, needed below $${needed}.
Each megabyte that photos are larger, or smaller, is $${perMegabyte.toFixed(4)} more, or less.

${table(user, 5)}

A deployment's month, whoever uses it: **$${totalOf(costLines(fixed)).toFixed(2)}**.

${table(fixed, 2)}
`;
}

/** Fifteen photos, which base64 and its line ends make larger by 37 %. */
const perMegabyte = (15 * 1.37 * 1e6 * prices.sesChunkIn.dollars) / (256 * 1024);

function table(usage: Usage, digits: number): string {
  const lines = costLines(usage);
  const services = costByService(usage).filter(({ dollars }) => dollars > 0);
  const rows = services.map(({ service, dollars }) => {
    const parts = lines.filter((line) => line.service === service && line.dollars > 0);
    const told = parts
      .sort((a, b) => b.dollars - a.dollars)
      .map(({ name }) => `${amount(usage[name] ?? 0)} ${name}`);
    return [service, `$${dollars.toFixed(digits)}`, told.join(", ")];
  });
  return markdownTable(["service", "a month", "of"], rows);
}

const amount = (number: number) =>
  Number(number.toPrecision(3)).toLocaleString("en", { maximumSignificantDigits: 3 });
