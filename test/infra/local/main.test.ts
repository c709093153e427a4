import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { newFolder } from "./new-folder.ts";

const project = join(import.meta.dirname, "../../..");
const main = ["--import", "tsx", "infra/local/main.ts", "--port", "0", "--smtp-port", "0"];

function nextday(...options: string[]) {
  const child = spawn(process.execPath, [...main, ...options], { cwd: project });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (said.out += String(chunk)));
  child.stderr.on("data", (chunk) => (said.err += String(chunk)));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...said }));
  const isUp = async () => {
    while (!said.out.includes("Next: ")) await sleep(20);
  };
  return { child, said, ended, isUp };
}

test("it says where it listens and what to do next, and Ctrl-C ends it tidily", async () => {
  const { child, said, ended, isUp } = nextday("--data", newFolder());
  await isUp();
  expect(said.out).toMatch(/page +http:\/\/127\.0\.0\.1:\d+\n/);
  expect(said.out).toMatch(/inbox@in\.example\.com, by SMTP on 127\.0\.0\.1:\d+\n/);
  child.kill("SIGINT");
  expect(await ended).toMatchObject({ code: 0, err: "" });
});

test("a second start on the same data is refused in a line", async () => {
  const data = newFolder();
  const first = nextday("--data", data);
  await first.isUp();
  expect(await nextday("--data", data).ended).toEqual({
    code: 2,
    out: "",
    err: `Nextday already runs on ${data}.\n`,
  });
});

test("a bad option is refused in a line", async () => {
  expect(await nextday("--verdicts", "maybe").ended).toEqual({
    code: 2,
    out: "",
    err: "--verdicts maybe is neither trust nor check. See npm start -- --help.\n",
  });
});

test.runIf(process.platform === "linux")("killed by -9, it leaves no process behind", async () => {
  const { child, isUp } = nextday("--data", newFolder());
  await isUp();
  const family = descendants(child);
  expect(family.length).toBeGreaterThanOrEqual(3);
  child.kill("SIGKILL");
  const left = () => family.filter((pid) => parentOf(pid) !== null);
  await expect.poll(left).toEqual([]);
});

function descendants({ pid }: ChildProcess): readonly string[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const below = (parent: string): string[] =>
    all.filter((each) => parentOf(each) === parent).flatMap((each) => [each, ...below(each)]);
  return below(String(pid));
}

/** Null: there is no such process, or it has ended. */
function parentOf(pid: string): string | null {
  try {
    const [state, parent = null] = (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1] ?? "Z").split(
      " ",
    );
    return state === "Z" ? null : parent;
  } catch {
    return null;
  }
}
