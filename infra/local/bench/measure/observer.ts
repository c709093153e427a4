import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ObservedCall } from "../../loopback/loopback.ts";
import type { Running } from "../../start.ts";
import { capacityOf } from "./capacity.ts";
import { logsIn, runsIn } from "./function-lines.ts";
import type { AwsCall, LogLines, Observed, Run, SentMail, StoredObject } from "./observed.ts";

/** Looking for who is due costs the same whoever is: it belongs to no journey. */
export const sweep = "sweep";
const sweeper = "wake-accounts";

export type Journey = {
  readonly name: string;
  readonly nextday: Running;
  readonly play: () => Promise<unknown>;
};

export type Observer = {
  readonly onCall: (call: ObservedCall) => void;
  /** Notes under a journey's name all that comes of playing it to its end. */
  readonly during: (journey: Journey) => Promise<void>;
  readonly observed: () => Observed;
};

export function createObserver(): Observer {
  const journeys = new Map<string, number>();
  const calls: AwsCall[] = [];
  const [runs, objects, sent, logs]: [Run[], StoredObject[], SentMail[], LogLines[]] = [[], [], [], []];
  let journey: string | null = null;
  return {
    onCall(call) {
      if (call.phase === "after" && journey !== null) calls.push(callOf(journey, call));
    },
    async during({ name, nextday, play }) {
      journey = name;
      journeys.set(name, (journeys.get(name) ?? 0) + 1);
      const before = await stateOf(nextday);
      await play();
      await nextday.quiet();
      journey = null;
      const came = await since(nextday, before);
      runs.push(...runsIn(came.lines, name));
      logs.push(...logsIn(came.lines, name));
      objects.push(...came.objects.map((object) => ({ ...object, journey: name })));
      sent.push(...came.sent.map((bytes) => ({ bytes, journey: name })));
    },
    observed() {
      journeys.set(sweep, runs.filter((run) => run.function === sweeper).length);
      const apart = <T extends { journey: string; function: string }>(all: readonly T[]) =>
        all.map((each) => (each.function === sweeper ? { ...each, journey: sweep } : each));
      return { journeys, calls, objects, sent, runs: apart(runs), logs: apart(logs) };
    },
  };
}

function callOf(journey: string, { caller, service, operation, answer }: ObservedCall): AwsCall {
  const capacity =
    service === "dynamodb"
      ? capacityOf(operation, JSON.parse(String(answer?.body)))
      : { reads: 0, writes: 0 };
  const isLooking = caller === sweeper && operation === "Query";
  return { journey: isLooking ? sweep : journey, function: caller, service, operation, ...capacity };
}

type State = { readonly logged: number; readonly keys: ReadonlySet<string>; readonly sent: number };

const logFile = (nextday: Running) => join(nextday.dataDir, "log.jsonl");

async function stateOf(nextday: Running): Promise<State> {
  const keys = (await nextday.loopback.bucket.list("")).map(({ key }) => key);
  return { logged: statSync(logFile(nextday)).size, keys: new Set(keys), sent: nextday.sentMails().length };
}

async function since(nextday: Running, before: State) {
  const objects = (await nextday.loopback.bucket.list("")).filter(({ key }) => !before.keys.has(key));
  const sent = nextday.sentMails().slice(before.sent);
  return {
    lines: readFileSync(logFile(nextday)).subarray(before.logged).toString("utf8").split("\n"),
    objects: objects.map(({ key, size }) => ({ prefix: key.slice(0, key.indexOf("/")), bytes: size })),
    sent: await Promise.all(sent.map(async (mail) => (await mail.raw()).length)),
  };
}
