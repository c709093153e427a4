import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { dateHeader, personsMail } from "../../infra/local/persons-mail.ts";
import { sendBySmtp } from "../../infra/local/smtp-out.ts";
import { type Running, startNextday } from "../../infra/local/start.ts";
import { postalMailReader } from "../../shared/adapters/mime/postal-mail-reader.ts";
import { ann, handIn, photo } from "./on-one-machine.ts";

/** A load of mails, and kill -9 of the whole in the middle of it, again and again. */
const mails = 200;
const kills = 6;
const dataDir = mkdtempSync(join(tmpdir(), "nextday-kill-"));
const project = join(import.meta.dirname, "../..");

/** The same dice every time, for what is sent and for how long each life lasts. */
let seed = 20261121;
function dice(): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}

type Life = { readonly child: ChildProcess; readonly smtp: string };

async function live(): Promise<Life> {
  const args = ["infra/local/main.ts", "--data", dataDir, "--owner", ann, "--port", "0", "--smtp-port", "0"];
  // As `npm start` does it.
  const child = spawn(process.execPath, ["infra/local/with-install.mjs", "tsx", ...args], { cwd: project });
  const { stdout } = child;
  child.stderr.pipe(process.stderr);
  let said = "";
  for await (const chunk of stdout) {
    said += String(chunk);
    const port = /SMTP on 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
    if (port !== undefined) {
      stdout.resume();
      return { child, smtp: `smtp://127.0.0.1:${port}` };
    }
  }
  throw new Error(`did not start: ${said}`);
}

async function kill({ child }: Life): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

const isStranger = (n: number) => n % 20 === 7;
const isPhoto = (n: number) => n % 20 === 3;
const isSpam = (n: number) => n % 20 === 11;
const from = (n: number) => (isStranger(n) ? "stranger@example.net" : ann);

/** Every twentieth is a stranger's, every twentieth has a photo or looks like spam, the rest are commands. */
async function mail(n: number): Promise<Buffer> {
  const date = dateHeader(new Date().toISOString(), -300);
  const files = isPhoto(n) ? [photo("tom-becker.jpg")] : [];
  const text = files.length > 0 ? "" : `rate ${n + 1}/h`;
  const messageId = `<load-${n}@example.com>`;
  const to = "inbox@in.example.com";
  const raw = await personsMail({
    from: from(n),
    to,
    subject: "load",
    text,
    files,
    date,
    messageId,
    inReplyTo: null,
  });
  return isSpam(n) ? Buffer.concat([Buffer.from("X-Simulate-Verdicts: spam=FAIL\r\n"), raw]) : raw;
}

/** Hands in as any mail server does: until it was taken. */
async function handInAll(life: () => Life | null): Promise<void> {
  for (let n = 0; n < mails; n += 1) {
    const raw = await mail(n);
    for (;;) {
      const smtp = life()?.smtp;
      const taken =
        smtp && sendBySmtp(smtp, raw, { from: from(n), to: "inbox@in.example.com" }).then(() => true);
      if (await (taken || Promise.resolve(false)).catch(() => false)) break;
      await sleep(50);
    }
  }
}

let nextday: Running;
const answers = new Map<string, number>();
/** Receipts that tell of several mails. */
let toldTogether = 0;

beforeAll(async () => {
  let life: Life | null = await live();
  const loading = handInAll(() => life);
  for (let n = 0; n < kills; n += 1) {
    await sleep(1500 + dice() * 4000);
    const dying: Life = life;
    life = null;
    await kill(dying);
    life = await live();
  }
  await loading;
  await kill(life);
  nextday = await startNextday({
    dataDir,
    owners: [ann],
    functionsFolder: new URL(inject("bundledFunctions")),
    retrySeconds: 1,
  });
  await nextday.quiet();
  // What a killed function had leased is sent when the lease is over.
  await nextday.moveTo(new Date(Date.parse(nextday.now()) + 20 * 60_000).toISOString());
  await nextday.quiet();
  await handIn(nextday, { text: "release", messageId: "<release@example.com>" });
  await nextday.quiet();
  await nextday.moveTo(new Date(Date.parse(nextday.now()) + 20 * 60_000).toISOString());
  await nextday.quiet();
  for (const sent of nextday.sentMails()) {
    const { headers, subject, text } = await postalMailReader().parse(await sent.raw());
    const answered = headers.find((header) => header.name === "in-reply-to")?.value ?? "unasked";
    answers.set(answered, (answers.get(answered) ?? 0) + 1);
    if (answered === "unasked" && subject.startsWith("Got it") && text?.includes("Tom Becker"))
      toldTogether += 1;
  }
}, 900_000);

afterAll(async () => {
  await nextday.close();
  rmSync(dataDir, { recursive: true });
});

test("after restarts every mail of hers is answered, what looked like spam once she has released it", () => {
  const own = Array.from({ length: mails }, (_, n) => n).filter((n) => !isStranger(n));
  const unanswered = own.filter((n) => !answers.has(`<load-${n}@example.com>`));
  expect(unanswered.filter((n) => !isPhoto(n))).toEqual([]);
  expect(toldTogether > 0).toBe(unanswered.length > 0);
});

test("a mail is answered twice only where a kill fell between sending and noting it", () => {
  const twice = [...answers].filter(([, count]) => count > 1);
  expect(twice.length).toBeLessThanOrEqual(kills + 1);
});

test("every stranger's mail is held, and its author told once how to link the address", () => {
  const strangers = nextday.received().filter((each) => each.source === "stranger@example.net");
  expect(strangers.length).toBeGreaterThanOrEqual(mails / 20);
  expect(strangers.filter((each) => each.why !== "not-linked")).toEqual([]);
  const told = [...answers.keys()].filter((id) => isStranger(Number(/\d+/.exec(id)?.[0])));
  expect(told).toHaveLength(1);
});
