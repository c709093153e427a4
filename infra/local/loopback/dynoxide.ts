import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createRequire } from "node:module";
import { type AddressInfo, connect, createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export type Dynoxide = { readonly url: string; close: () => Promise<void> };

/** Where dynoxide lies; null: there is none for this machine. */
export function dynoxideBinary(): string | null {
  try {
    const name = `@dynoxide/${process.platform}-${process.arch}`;
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), "dynoxide");
  } catch {
    return null;
  }
}

/** A DynamoDB that ends with this process and keeps its tables in one SQLite file; null: in its memory alone. */
export async function startDynoxide(binary: string, file: string | null): Promise<Dynoxide> {
  const host = unguessedHost();
  const port = await freePort(host);
  const guardian = fork(
    fileURLToPath(new URL("guardian.ts", import.meta.url)),
    [binary, "serve", "--host", host, "--port", String(port), ...(file === null ? [] : ["--db-path", file])],
    // Ctrl-C reaches every process of the terminal's group; this one is needed until the last function has ended.
    { detached: true, execArgv: [], env: {}, stdio: ["ignore", "ignore", "inherit", "ipc"] },
  );
  await answering(guardian, { host, port });
  return {
    url: `http://${host}:${port}`,
    async close() {
      if (guardian.exitCode !== null) return;
      guardian.disconnect();
      await once(guardian, "exit");
    },
  };
}

/**
 * Dynoxide lets any web page in a browser read it (CORS `*`), so it listens where none can find it: all of 127.0.0.0/8 is this
 * machine on Linux, for which alone there is a binary.
 */
function unguessedHost(): string {
  const [a, b, c] = randomBytes(3);
  return `127.${a}.${b}.${Math.max(1, Math.min(254, c ?? 1))}`;
}

/** Dynoxide can choose a port by itself, but does not tell which. */
async function freePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

type Place = { readonly host: string; readonly port: number };

async function answering(guardian: ChildProcess, place: Place): Promise<void> {
  for (let attempt = 0; attempt < 1500; attempt += 1) {
    if (guardian.exitCode !== null) break;
    if (await accepts(place)) return;
    await sleep(20);
  }
  guardian.kill("SIGKILL");
  throw new Error("dynoxide did not start");
}

function accepts({ host, port }: Place): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
