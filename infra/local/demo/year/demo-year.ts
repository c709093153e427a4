import { mkdirSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { openBrowser } from "../../pictures/browser-pictures.ts";
import { findBrowser } from "../../pictures/find-browser.ts";
import { keepMail } from "../keep-mail.ts";
import { playYear, type YearMail } from "./play-year.ts";
import { type Meeting, plotOf } from "./plot.ts";
import { putIn } from "./put-in.ts";

const months = 12;

/** Plays an invented networker's year, leaves its summaries in the folder, and tells in short what happened. True: each month had its summary. */
export async function demoYear(folder: string, seed: string): Promise<boolean> {
  const started = performance.now();
  const plot = plotOf(seed, months);
  const { mails, written } = await playYear(plot, months);
  const summaries = mails.filter(({ kind }) => kind === "roi-summary");
  mkdirSync(folder, { recursive: true });
  await keepSummaries(folder, summaries);
  const seconds = Math.round((performance.now() - started) / 1000);
  const told = [
    `Nora’s year 2026, invented from the seed “${seed}”, played in ${seconds} s.`,
    ...account(plot, { mails, written }),
    ...verdicts(summaries.at(-1)?.mail.text ?? ""),
    `The ${summaries.length} summaries are in ${relative(process.cwd(), folder)}/.`,
  ];
  console.log(told.join("\n"));
  return summaries.length === months;
}

async function keepSummaries(folder: string, summaries: readonly YearMail[]): Promise<void> {
  const browser = findBrowser() === null ? null : await openBrowser();
  try {
    for (const [index, { raw, mail }] of summaries.entries()) {
      const path = await keepMail(folder, { n: index + 1, name: "summary", mail: { raw } }, browser);
      writeFileSync(`${path}.txt`, mail.text ?? "");
    }
  } finally {
    await browser?.close();
  }
}

function account(
  plot: readonly Meeting[],
  { mails, written }: { readonly mails: readonly YearMail[]; readonly written: number },
): readonly string[] {
  const { meetings, people, leads, deals, dollars } = putIn(plot, "2026-12-31");
  const missed = plot.filter(({ isMissed }) => isMissed).length;
  const later = plot.flatMap(({ met }) => met).filter(({ deal }) => deal && deal.on > "2026-12-31").length;
  const count = (kind: YearMail["kind"]) => mails.filter((mail) => mail.kind === kind).length;
  return [
    `She was invited to ${plot.length} events, went to ${meetings} (ill for ${missed}), and sent the cards of ${people} people.`,
    `She wrote ${written} mails and got ${mails.length}: ${count("digest")} digests, ${count("roi-summary")} summaries, the others answers.`,
    `${leads} leads and ${deals} deals came of it, ${dollars.toLocaleString("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 0 })} of business; ${later} more deals are to come after the year.`,
  ];
}

/** As the last summary says them. */
const verdicts = (text: string): readonly string[] =>
  [...text.matchAll(/^(.+), on record since .+: ([A-Z ]+)$/gm)].map(
    ([, name = "", verdict = ""]) => `  ${name}: ${verdict.toLowerCase()}`,
  );
