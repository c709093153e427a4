import { type ChildProcess, fork } from "node:child_process";
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

/** A DynamoDB that keeps its tables in one SQLite file and ends with this process. */
export async function startDynoxide(binary: string, file: string): Promise<Dynoxide> {
  const port = await freePort();
  const guardian = fork(
    fileURLToPath(new URL("guardian.ts", import.meta.url)),
    [binary, "serve", "--port", String(port), "--db-path", file],
    // Ctrl-C reaches every process of the terminal's group; this one is needed until the last function has ended.
    { detached: true, execArgv: [], env: {}, stdio: ["ignore", "ignore", "inherit", "ipc"] },
  );
  await answering(guardian, port);
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      if (guardian.exitCode !== null) return;
      guardian.disconnect();
      await once(guardian, "exit");
    },
  };
}

/** Dynoxide can choose a port by itself, but does not tell which. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function answering(guardian: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 250; attempt += 1) {
    if (guardian.exitCode !== null) break;
    if (await accepts(port)) return;
    await sleep(20);
  }
  guardian.kill("SIGKILL");
  throw new Error("dynoxide did not start");
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
