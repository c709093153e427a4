import { type HostProcess, type HostSurroundings, type LambdaFunction, startHost } from "./host-process.ts";

export type LambdaHosts = {
  /** In a process that has nothing else to do; a new one if there is none. @throws as the function did. */
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  /** Starts a process ahead of its first event. */
  readonly warm: (name: string) => void;
  /** How many events are being handled. */
  readonly running: () => number;
  /** Lets the events that are being handled come to their end. */
  readonly close: () => Promise<void>;
};

type Environment = { readonly name: string; readonly host: HostProcess; isBusy: boolean };

/** Runs functions as Lambda does: a process handles one event at a time and lives on for the next. */
export function createLambdaHosts(
  functions: readonly LambdaFunction[],
  surroundings: HostSurroundings,
): LambdaHosts {
  const environments = new Set<Environment>();
  const alive = () => [...environments].filter(({ host }) => host.isAlive());
  let isClosing = false;
  const start = (name: string) => {
    if (isClosing) throw new Error("no more functions are started");
    const environment = { name, host: startHost(functionOf(functions, name), surroundings), isBusy: false };
    environments.add(environment);
    return environment;
  };
  // A message sent to a process is read before the next event that it is sent.
  surroundings.clock.onMove(() => alive().forEach(({ host }) => host.tellClock()));
  return {
    async invoke(name, event) {
      const idle = alive().find((environment) => environment.name === name && !environment.isBusy);
      const environment = idle ?? start(name);
      environment.isBusy = true;
      try {
        return await environment.host.invoke(event);
      } finally {
        environment.isBusy = false;
        if (!environment.host.isAlive()) environments.delete(environment);
      }
    },
    warm: start,
    running: () => [...environments].filter(({ isBusy }) => isBusy).length,
    close: async () => {
      isClosing = true;
      await Promise.all([...environments].map(({ host }) => host.close()));
    },
  };
}

function functionOf(functions: readonly LambdaFunction[], name: string): LambdaFunction {
  const lambda = functions.find((known) => known.name === name);
  if (!lambda) throw new Error(`no such function: ${name}`);
  return lambda;
}
