import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { runsIn } from "../../../../infra/local/bench/measure/function-lines.ts";
import { openClock } from "../../../../infra/local/clock/moved-clock.ts";
import { localFunctions } from "../../../../infra/local/lambda/functions.ts";
import { createLambdaHosts } from "../../../../infra/local/lambda/lambda-hosts.ts";
import { newFolder } from "../new-folder.ts";

const folder = new URL("../../../fixtures/functions/", import.meta.url);
const loopback = {
  url: "http://127.0.0.1:1",
  queueUrl: (name: string) => `http://127.0.0.1:1/000000000000/${name}`,
};

function hosting(timeoutSeconds = 50) {
  const data = newFolder();
  const logFile = join(data, "log.jsonl");
  const log = openSync(logFile, "a");
  const clock = openClock(join(data, "clock.json"));
  const functions = localFunctions({ loopback, owners: ["ann@example.com"], folder });
  const hosts = createLambdaHosts(
    functions.map((known) => ({ ...known, timeoutSeconds })),
    { clock, log },
  );
  onTestFinished(async () => {
    await hosts.close();
    closeSync(log);
  });
  const serve = async (event: unknown) =>
    (await hosts.invoke("serve-account", event)) as Record<string, unknown> & {
      environment: Record<string, string>;
    };
  const mailTo = (recipient: string) => {
    const body = JSON.stringify({
      mail: { destination: [recipient] },
      receipt: { action: { objectKey: "raw/1" } },
    });
    return { Records: [{ messageId: "1", body, attributes: { ApproximateReceiveCount: "1" } }] };
  };
  const receive = (recipient: string) => hosts.invoke("receive-mail", mailTo(recipient));
  return { hosts, clock, serve, receive, log: () => readFileSync(logFile, "utf8") };
}

test("a function gets its event, the time that is left, its environment and nothing of the person's own", async () => {
  const { serve } = hosting();
  const { event, remaining, environment } = await serve({ v: 1, accountId: "a" });
  expect(event).toEqual({ v: 1, accountId: "a" });
  expect(remaining).toBeGreaterThan(45_000);
  expect(environment).toMatchObject({
    TABLE: "nextday",
    BUCKET: "nextday",
    MAIL_DOMAIN: "in.example.com",
    MAIL_QUEUE_URL: "http://127.0.0.1:1/000000000000/mail",
    AWS_ENDPOINT_URL: "http://127.0.0.1:1",
    AWS_REGION: "us-east-1",
    AWS_LAMBDA_FUNCTION_NAME: "serve-account",
    TZ: "UTC",
  });
  expect(environment).not.toHaveProperty("HOME");
});

test("a process lives on for the next event; two events at a time take two processes", async () => {
  const { serve } = hosting();
  const first = await serve({});
  expect((await serve({}))["pid"]).toBe(first["pid"]);
  const pids = new Set((await Promise.all([serve({}), serve({})])).map(({ pid }) => pid));
  expect(pids.size).toBe(2);
});

test("a clock that is moved is moved in the functions too, in those that run and in those to come", async () => {
  const { serve, clock } = hosting();
  await serve({});
  await clock.moveTo("2030-01-01T08:00:00Z");
  for (const { now } of await Promise.all([serve({}), serve({})]))
    expect(new Date(Number(now)).toISOString()).toMatch(/^2030-01-01T08:/);
});

test("what a function throws is thrown to its caller, and the process is still good", async () => {
  const { receive, log } = hosting();
  await expect(receive("throw@in.example.com")).rejects.toMatchObject({
    name: "TypeError",
    message: "asked to throw",
  });
  expect(await receive("fine@in.example.com")).toEqual({ batchItemFailures: [] });
  expect(log()).toContain("TypeError: asked to throw");
});

test("each run is reported as Lambda does, with its time on the processor", async () => {
  const { receive, serve, log } = hosting();
  await receive("fine@in.example.com");
  await serve({});
  await expect(receive("throw@in.example.com")).rejects.toThrow();
  const runs = runsIn(log().split("\n"), "");
  expect(runs.map((run) => run.function)).toEqual(["receive-mail", "serve-account", "receive-mail"]);
  for (const run of runs)
    expect(run.milliseconds > 0 && run.cpuMilliseconds > 0 && run.megabytes > 0).toBe(true);
});

test("a process that dies fails its event alone: the next gets a new one", async () => {
  const { receive, log } = hosting();
  await expect(receive("exit@in.example.com")).rejects.toThrow("ended (3)");
  expect(await receive("fine@in.example.com")).toEqual({ batchItemFailures: [] });
  expect(log()).toContain('"mail-settled"');
});

test("a function that takes too long is ended", async () => {
  const { receive, hosts } = hosting(5);
  await receive("fine@in.example.com");
  await expect(receive("hang@in.example.com")).rejects.toThrow("ended (SIGKILL)");
  expect(hosts.running()).toBe(0);
});

test("a function that cannot be loaded fails its events", async () => {
  const { hosts } = hosting();
  await expect(hosts.invoke("no-such-function", {})).rejects.toThrow("no such function");
  const entry = fileURLToPath(new URL("missing/index.ts", folder));
  const data = newFolder();
  const log = openSync(join(data, "log"), "a");
  const broken = createLambdaHosts([{ name: "missing", entry, environment: {}, timeoutSeconds: 5 }], {
    clock: openClock(join(data, "clock.json")),
    log,
  });
  await expect(broken.invoke("missing", {})).rejects.toThrow("ended (1)");
  await sleep(0);
  await broken.close();
  closeSync(log);
});
