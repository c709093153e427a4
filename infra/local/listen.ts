import { once } from "node:events";
import type { AddressInfo, Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { CannotStart } from "./cannot-start.ts";

/**
 * Listens on 127.0.0.1 and gives the port. Waits some three seconds for a busy one: its last user may just have been killed.
 * @throws CannotStart
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let patience = 12; ; patience -= 1) {
    server.listen(port, "127.0.0.1");
    const error = await once(server, "listening").then(
      () => null,
      (cause: unknown) => cause as NodeJS.ErrnoException,
    );
    if (!error) return (server.address() as AddressInfo).port;
    if (error.code !== "EADDRINUSE") throw error;
    if (patience === 0) throw new CannotStart(`Port ${port} on 127.0.0.1 is in use.`);
    await sleep(250);
  }
}

/** Ends a server and what is connected to it. */
export async function stopServer(server: Server & { closeAllConnections?(): void }): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections?.();
  await closed;
}
