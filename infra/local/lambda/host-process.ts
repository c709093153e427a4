import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { aheadVariable, type ClockMessage } from "../clock/clock-message.ts";
import type { MovedClock } from "../clock/moved-clock.ts";
import type { HostAnswer, Invocation } from "./lambda-protocol.ts";

export type LambdaFunction = {
  readonly name: string;
  /** The file that exports `handler`. */
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
};

/** One process that runs one function, one event at a time. */
export type HostProcess = {
  /** @throws what the handler threw, by name and message; when it took too long or died, that. Both end the process. */
  readonly invoke: (event: unknown) => Promise<unknown>;
  readonly isAlive: () => boolean;
  readonly tellClock: () => void;
  /** Lets an event that is being handled come to its end; a process that is still starting is not waited for. */
  readonly close: () => Promise<void>;
};

export type HostSurroundings = {
  readonly clock: MovedClock;
  /** An open file that takes what the function prints: it is there even when this process dies. */
  readonly log: number;
};

/** The first ends a process whose parent was killed while this one was still loading. A bundle needs nothing but Node. */
const preloadsFor = (entry: string) => [
  new URL("../end-with-parent.mjs", import.meta.url).href,
  ...(entry.endsWith(".ts") ? ["tsx"] : []),
  new URL("../clock/shift-date.ts", import.meta.url).href,
];

export function startHost(lambda: LambdaFunction, { clock, log }: HostSurroundings): HostProcess {
  const child = fork(local("lambda-host.ts"), [lambda.entry], {
    cwd: local("../../.."),
    execArgv: preloadsFor(lambda.entry).flatMap((preload) => ["--import", preload]),
    env: { ...lambda.environment, [aheadVariable]: String(clock.ahead()) },
    stdio: ["ignore", log, log, "ipc"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  // It may be gone before it hears of its end.
  child.on("error", () => undefined);
  let isReady = false;
  const ready = nextAnswer(child).then(() => void (isReady = true));
  let lastAnswer: Promise<unknown> = ready;
  lastAnswer.catch(() => undefined);
  return {
    invoke: (event) => (lastAnswer = ready.then(() => answerOf(child, event, lambda.timeoutSeconds * 1000))),
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    tellClock: () => void child.send({ kind: "clock", ahead: clock.ahead() } satisfies ClockMessage),
    async close() {
      if (isReady) await lastAnswer.catch(() => undefined);
      else child.kill("SIGKILL");
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

async function answerOf(child: ChildProcess, event: unknown, timeoutMs: number): Promise<unknown> {
  child.send({ kind: "invoke", id: randomUUID(), event, timeoutMs } satisfies Invocation);
  const alarm = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
  const answer = await nextAnswer(child).finally(() => clearTimeout(alarm));
  if (answer.kind === "threw")
    throw Object.assign(new Error(answer.error.message), { name: answer.error.name });
  return answer.kind === "returned" ? answer.value : undefined;
}

function nextAnswer(child: ChildProcess): Promise<HostAnswer> {
  return new Promise((resolve, reject) => {
    const take = (answer: unknown) => {
      child.off("exit", fail);
      resolve(answer as HostAnswer);
    };
    const fail = (code: number | null, signal: string | null) => {
      child.off("message", take);
      reject(new Error(`the function's process ended (${signal ?? String(code)})`));
    };
    child.once("message", take);
    child.once("exit", fail);
  });
}

function local(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
