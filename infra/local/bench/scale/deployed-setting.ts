import { wakeShards } from "../../../../shared/adapters/dynamo/table.ts";
import { patience } from "../../../../shared/adapters/ses/sending-rate.ts";
import { schedules } from "../../../../shared/schedules.ts";
import { cpuOnLambda, runMilliseconds } from "../cost/run-time.ts";
import type { DeployedFunction } from "../deployment/deployed.ts";
import { measuredRuns, type RunFigures } from "./measured-runs.ts";
import { quotas } from "./quotas.ts";
import type { Setting, StationSetting, Work } from "./setting.ts";

/** A morning as it is with what a template deploys, and with AWS's first quotas. */
export function deployedSetting(functions: ReadonlyMap<string, DeployedFunction>): Setting {
  const deployed = (name: string): DeployedFunction => {
    const found = functions.get(name);
    if (!found) throw new Error(`${name} is not deployed`);
    return found;
  };
  const [receive, serve, wake] = ["receive-mail", "serve-account", "wake-accounts"].map(deployed);
  if (!receive || !serve || !wake) throw new Error("a function is missing");
  return {
    sweep: {
      everySeconds: schedules[0].everyMinutes * 60,
      limitSeconds: wake.timeoutSeconds,
      secondsAnAccount: sweepSeconds(wake.megabytes),
    },
    serve: {
      ...stationOf(serve),
      digest: workOf(measuredRuns.digest, serve.megabytes),
      idle: workOf(measuredRuns.idleWake, serve.megabytes),
    },
    receive: {
      ...stationOf(receive),
      answer: workOf(measuredRuns.answer, receive.megabytes),
      photo: workOf(measuredRuns.photoMail, receive.megabytes),
    },
    ses: { perSecond: quotas.sesPerSecond, perDay: quotas.sesPerDay, patience },
  };
}

/** One account's share of a sweep in a function of so much memory: all shards are gone through at once. */
export function sweepSeconds(megabytes: number): number {
  const { cpu, wait } = workOf(measuredRuns.sweptAccount, megabytes);
  return cpu + wait / wakeShards;
}

function stationOf({ name, intake }: DeployedFunction): StationSetting {
  if (!intake) throw new Error(`${name} takes from no queue`);
  return intake;
}

function workOf(run: RunFigures, megabytes: number): Work {
  const cpu = cpuOnLambda(run.cpuMilliseconds, megabytes) / 1000;
  return { cpu, wait: runMilliseconds(run, megabytes) / 1000 - cpu };
}
