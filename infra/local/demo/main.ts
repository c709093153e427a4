import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { CannotStart } from "../cannot-start.ts";
import { correspondent } from "../correspondent.ts";
import { openBrowser } from "../pictures/browser-pictures.ts";
import { findBrowser } from "../pictures/find-browser.ts";
import { type Running, startNextday } from "../start.ts";
import { type DemoOptions, demoOptions, usage } from "./demo-options.ts";
import { keepMail } from "./keep-mail.ts";
import { runBundles } from "./run-bundles.ts";
import { story } from "./story.ts";
import { demoYear } from "./year/demo-year.ts";

const you = "you@example.com";

const folder = join(process.cwd(), ".local/demo");
process.exitCode = await run();

async function run(): Promise<number> {
  const options = demoOptions(process.argv.slice(2));
  if (options === "help") return said(process.stdout, usage, 0);
  if ("wrong" in options) return said(process.stderr, `${options.wrong} See npm run demo -- --help.\n`, 2);
  try {
    const isDone = options.year === undefined ? demo(options) : demoYear(join(folder, "year"), options.year);
    return (await isDone) ? 0 : 1;
  } catch (error) {
    if (error instanceof CannotStart) return said(process.stderr, `${error.message}\n`, 2);
    throw error;
  }
}

function said(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(text);
  return code;
}

/** Plays the main job through SMTP and the real functions. True: each step really happened. */
async function demo(options: DemoOptions): Promise<boolean> {
  const started = performance.now();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bundles = options.bundles ? runBundles() : null;
  const nextday = await startNextday({ dataDir: join(folder, "data"), owners: [you], ...bundles?.options });
  try {
    const steps = await play(nextday, folder);
    const failed = steps.filter((step) => step.missing.length > 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const result =
      failed.length === 0 ? "each step happened" : `missing in ${failed.map((step) => step.name).join(", ")}`;
    console.log(
      `${steps.length} mails in ${seconds} s, ${result}. They are in ${relative(process.cwd(), folder)}/.`,
    );
    if (bundles) console.log(`Run as they are deployed:\n  ${bundles.whichRan().join("\n  ")}`);
    return failed.length === 0;
  } finally {
    await nextday.close();
  }
}

async function play(nextday: Running, folder: string) {
  const browser = findBrowser() === null ? null : await openBrowser();
  if (!browser) console.log("No Chromium is installed here, so the mails are left without pictures.\n");
  const steps: { name: string; missing: readonly RegExp[] }[] = [];
  try {
    for await (const turn of story(correspondent(nextday, you), nextday)) {
      const text = turn.mail.mail.text ?? "";
      const missing = turn.mustSay.filter((words) => !words.test(text));
      steps.push({ name: turn.name, missing });
      await keepMail(folder, { ...turn, n: steps.length }, browser);
      console.log(conversation(turn.happened, turn.mail.mail.subject, text));
      for (const words of missing) console.log(`  MISSING: ${words}\n`);
    }
  } finally {
    await browser?.close();
  }
  return steps;
}

function conversation(happened: string, subject: string, text: string): string {
  const mail = `Subject: ${subject}\n\n${text.trimEnd()}`.replace(/^/gm, "  │ ");
  return `▸ ${happened}\n\n${mail}\n`;
}
