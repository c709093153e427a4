import { setTimeout as sleep } from "node:timers/promises";
import { CannotStart } from "./cannot-start.ts";
import { commandLine, usage } from "./command-line.ts";
import { mailDomain } from "./resources.ts";
import { type Running, startNextday } from "./start.ts";

const options = commandLine(process.argv.slice(2));
if (options === "help") {
  process.stdout.write(usage);
} else if ("wrong" in options) {
  end(`${options.wrong} See npm start -- --help.`);
} else {
  try {
    const running = await startNextday({
      ...options,
      // Always the same, so that links in earlier mails lead there too.
      stopPort: options.pagePort ? options.pagePort + 1 : 0,
      tell: (line) => void process.stderr.write(`${line}\n`),
    });
    // First: whoever reads the greeting may end it at once.
    endTidilyOnSignal(running);
    process.stdout.write(greeting(running));
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    end(error.message);
  }
}

function end(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}

function greeting(running: Running): string {
  return `
Nextday runs, for ${running.owners.join(", ")}.

  Mailbox page   ${running.pageUrl ?? "none"}
  Mail to        inbox@${mailDomain}, by SMTP on 127.0.0.1:${running.smtpPort}
  Data           ${running.dataDir}

Next: open the page and drop a photo of a business card on it. Ctrl-C ends it; all is kept.

`;
}

/** Ctrl-C may arrive twice: from the terminal, and passed on by npm. */
function endTidilyOnSignal(running: Running): void {
  let ending = false;
  const endOnce = async () => {
    if (ending) return;
    ending = true;
    await Promise.race([running.close(), sleep(10_000)]);
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void endOnce());
}
