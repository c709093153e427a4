// node with-install.mjs COMMAND ARGS…: installs the project's packages where they are missing or older than the lock file, then
// runs the command from among them, on the project's own Node. Plain JavaScript for any Node from 20 on, with nothing installed.
// Standard output is the command's alone.
import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const [command = "", ...args] = process.argv.slice(2);

if (!isInstalled()) await install();
process.exitCode = await run(command, args);

function isInstalled() {
  const installed = changedAt("node_modules/.package-lock.json");
  return installed !== null && installed >= (changedAt("package-lock.json") ?? 0);
}

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

async function install() {
  process.stderr.write(
    "Installing Nextday's packages by npm ci (the first time, or the lock file has changed)…\n",
  );
  const npm = spawn("npm", ["ci", "--include=dev", "--include=optional", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  const code = await ended(npm);
  if (code === 0) return;
  process.stderr.write("npm ci failed: nothing was started.\n");
  process.exit(code);
}

function run(name, options) {
  const endWithParent = `--import=${new URL("end-with-parent.mjs", import.meta.url).href}`;
  const environment = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${endWithParent}`.trim(),
  };
  const child = spawn(join(bin, name), options, { cwd: root, stdio: "inherit", env: environment });
  endWith(child);
  return ended(child);
}

/** Signals go on to the child. When npm is gone without one, the child is ended; when this is, the child finds out by itself. */
function endWith(child) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const starters = startedBy();
  const look = () => {
    if (startedBy() === starters) return;
    child.kill("SIGTERM");
    process.exit(1);
  };
  setInterval(look, 250).unref();
}

/** The parent, and its parent where npm runs this: it does so by a shell, which may outlive it. */
function startedBy() {
  const parent = process.ppid;
  return process.env.npm_lifecycle_event ? `${parent} ${parentOf(parent)}` : String(parent);
}

/** Unknown where there is no /proc: on macOS the shell gives its place to the command. */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ")[1];
  } catch {
    return "unknown";
  }
}

/** The code that a shell would give. */
function ended(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(127);
    });
    child.once("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
