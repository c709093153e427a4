import { createHash } from "node:crypto";
import { once } from "node:events";
import { realpathSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CannotStart } from "./cannot-start.ts";

/**
 * Makes the folder this process's own until it ends, even by kill -9: whoever holds it listens on a socket, and a socket that
 * nobody answers is a dead one's. The socket lies in the temporary folder, since its path may be no longer than about 100
 * characters. Waits some three seconds, since the last owner may just have been killed.
 * @throws CannotStart where another Nextday has it.
 */
export async function lockData(folder: string): Promise<() => void> {
  const name = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 16);
  const path = join(tmpdir(), `nextday-${name}.sock`);
  for (let patience = 12; await answers(path); patience -= 1) {
    if (patience === 0) throw new CannotStart(`Nextday already runs on ${folder}.`);
    await sleep(250);
  }
  rmSync(path, { force: true });
  const server = createServer((socket) => socket.end());
  server.listen(path).unref();
  await once(server, "listening");
  return () => void server.close();
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
