import type { MovedClock } from "../clock/moved-clock.ts";
import { type HostProcess, type HostSurroundings, type LambdaFunction, startHost } from "./host-process.ts";

export type LambdaHosts = {
  /** In a process that has nothing else to do; a new one if there is none. @throws as the function did. */
  invoke(name: string, event: unknown): Promise<unknown>;
  /** Starts a process ahead of its first event. */
  warm(name: string): void;
  running(): number;
  close(): Promise<void>;
};

/** Runs functions as Lambda does: a process handles one event at a time and lives on for the next. */
export function createLambdaHosts(
  functions: readonly LambdaFunction[],
  surroundings: HostSurroundings,
): LambdaHosts {
  const idle = new Map<string, HostProcess[]>();
  const all = new Set<HostProcess>();
  let running = 0;
  tellMoves(surroundings.clock, all);
  const start = (name: string) => {
    const lambda = functions.find((known) => known.name === name);
    if (!lambda) throw new Error(`no such function: ${name}`);
    const host = startHost(lambda, surroundings);
    all.add(host);
    return host;
  };
  const takeIdle = (name: string) => {
    const alive = (idle.get(name) ?? []).filter((host) => host.isAlive());
    const host = alive.pop();
    idle.set(name, alive);
    return host;
  };
  const rest = (name: string, host: HostProcess) => {
    if (host.isAlive()) idle.set(name, [...(idle.get(name) ?? []), host]);
    else all.delete(host);
  };
  return {
    async invoke(name, event) {
      const host = takeIdle(name) ?? start(name);
      running += 1;
      try {
        return await host.invoke(event);
      } finally {
        running -= 1;
        rest(name, host);
      }
    },
    warm: (name) => rest(name, start(name)),
    running: () => running,
    close: async () => void (await Promise.all([...all].map((host) => host.close()))),
  };
}

/** A message sent to a process is read before the next event that it is sent. */
function tellMoves(clock: MovedClock, hosts: ReadonlySet<HostProcess>): void {
  clock.onMove(() => {
    for (const host of hosts) if (host.isAlive()) host.tellClock();
  });
}
