import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { newFolder } from "./new-folder.ts";

const source = fileURLToPath(new URL("../../../infra/local/", import.meta.url));

/** A project with nothing installed, and an npm that notes how it is called and "installs" a command that runs `program`. */
function project(program: string, npmCode = 0) {
  const root = newFolder();
  const at = (path: string) => join(root, path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
    chmodSync(at(path), 0o755);
  };
  mkdirSync(at("infra/local"), { recursive: true });
  for (const file of ["with-install.mjs", "end-with-parent.mjs"])
    copyFileSync(join(source, file), at(`infra/local/${file}`));
  write("package-lock.json", "{}");
  write("staged/command", `#!/usr/bin/env node\n${program}`);
  symlinkSync(process.execPath, at("staged/node"));
  write(
    "npm/npm",
    `#!/bin/sh
echo "$@" >> npm-calls
echo noise of npm
mkdir -p node_modules && ln -sfn ../staged node_modules/.bin && echo {} > node_modules/.package-lock.json
exit ${npmCode}
`,
  );
  const environment = { PATH: `${at("npm")}:/usr/bin:/bin`, ...onlyNode(at) };
  const run = (...args: string[]) => {
    const child = spawn(process.execPath, [at("infra/local/with-install.mjs"), "command", ...args], {
      env: environment,
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    return told(child);
  };
  const calls = () =>
    existsSync(at("npm-calls")) ? readFileSync(at("npm-calls"), "utf8").trim().split("\n") : [];
  return { at, run, calls, environment };
}

/** Nothing of what this test itself runs under. */
const onlyNode = (at: (path: string) => string) => ({ HOME: at("."), NODE_OPTIONS: "" });

function told(child: ChildProcess) {
  const said = { out: "", err: "" };
  child.stdout?.on("data", (chunk) => (said.out += String(chunk)));
  child.stderr?.on("data", (chunk) => (said.err += String(chunk)));
  const ended = once(child, "close").then(([code]) => ({ code: code as number, ...said }));
  const says = async (words: string) => {
    while (!said.out.includes(words)) await sleep(10);
  };
  return { child, ended, says };
}

test("packages are installed the first time and when the lock file has changed, else not", async () => {
  const { run, calls, at } = project("console.log(process.argv.slice(2).join(' '))");
  expect(await run("one", "--two").ended).toMatchObject({ code: 0, out: "one --two\n" });
  expect(await run().ended).toMatchObject({ code: 0, err: "" });
  expect(calls()).toHaveLength(1);
  expect(calls()[0]).toMatch(/^ci /);
  const later = new Date(Date.now() + 10_000);
  utimesSync(at("package-lock.json"), later, later);
  const third = await run().ended;
  expect(third.err).toMatch(/^Installing .*\nnoise of npm\n$/);
  expect(calls()).toHaveLength(2);
});

test("where installing fails nothing is started", async () => {
  const { run } = project("console.log('started')", 7);
  expect(await run().ended).toMatchObject({ code: 7, out: "" });
});

test("the command runs in the project on the project's own Node, and its code is passed on", async () => {
  const { run, at } = project("console.log(process.cwd(), process.env.PATH.split(':')[0]); process.exit(3)");
  expect(await run().ended).toMatchObject({
    code: 3,
    out: `${at(".").replace(/\/\.?$/, "")} ${at("node_modules/.bin")}\n`,
  });
});

test("a signal is passed on, and the command may end tidily", async () => {
  const { run } = project(
    "process.on('SIGTERM', () => { console.log('tidy'); process.exit(0) }); setInterval(() => {}, 1000); console.log('up')",
  );
  const { child, ended, says } = run();
  await says("up");
  child.kill("SIGTERM");
  expect(await ended).toMatchObject({ code: 0, out: "up\ntidy\n" });
});

const grandchild = "require('node:child_process').fork(__filename, ['inner'], { stdio: 'inherit' })";
const family = `if (process.argv[2] !== 'inner') ${grandchild}; setInterval(() => {}, 1000); console.log('pid', process.pid)`;

test("killed by -9, it takes the command and the command's own children with it", async () => {
  const { run } = project(family);
  const { child, ended, says } = run();
  await says("\npid");
  child.kill("SIGKILL");
  const pids = (await ended).out.match(/\d+/g);
  await expect.poll(() => pids?.filter(isAlive)).toEqual([]);
});

test("when whoever started it is killed by -9, also behind npm's shell, it ends with all its children", async () => {
  const { at, environment } = project(family);
  const script = `'${process.execPath}' '${at("infra/local/with-install.mjs")}' command; true`;
  const npm = `require("node:child_process").spawn("/bin/sh", ["-c", ${JSON.stringify(script)}], { stdio: "inherit" })`;
  const child = spawn(process.execPath, ["-e", npm], {
    env: { ...environment, npm_lifecycle_event: "start" },
  });
  const { ended, says } = told(child);
  await says("\npid");
  child.kill("SIGKILL");
  const pids = (await ended).out.match(/\d+/g);
  await expect.poll(() => pids?.filter(isAlive)).toEqual([]);
});

function isAlive(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}
