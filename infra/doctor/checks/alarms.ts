import { alarmNames } from "../../aws/deployed-names.ts";
import { deployAgain } from "../deploy-again.ts";
import type { Alarm, Facts } from "../facts.ts";
import { type Finding, ok, unclear, wrong } from "../finding.ts";

const what = "Alarms";
const shortName = ({ name }: Alarm) => name.slice(alarmNames.length);
const named = (alarms: readonly Alarm[]) => alarms.map(shortName).join(", ");

/** Which alarms ring, and would one be heard? */
export function checkAlarms(facts: Facts, alarms: readonly Alarm[]): readonly Finding[] {
  if (alarms.length === 0)
    return [wrong(what, "There are none: nobody would be told that something fails.", deployAgain(facts))];
  const silent = alarms.filter(({ tells }) => !tells);
  const blind = alarms.filter(({ state }) => state === "INSUFFICIENT_DATA");
  const found = [
    ...alarms.filter(({ state }) => state === "ALARM").map(ringing),
    ...(silent.length > 0 ? [switchedOff(silent, facts.region)] : []),
    ...(blind.length > 0 ? [withoutData(blind)] : []),
  ];
  return found.length > 0 ? found : [ok(what, `all ${alarms.length} are quiet`)];
}

/** Its description says the harm, and then what to do. */
function ringing(alarm: Alarm): Finding {
  const [harm = "", todo = ""] = alarm.description.split(" What to do: ");
  return wrong("Alarm", `${shortName(alarm)} rings. ${harm}`, todo.replace(/\.$/, ""));
}

function switchedOff(alarms: readonly Alarm[], region: string): Finding {
  const names = alarms.map(({ name }) => name).join(" ");
  return wrong(
    what,
    `Switched off, and heard by nobody: ${named(alarms)}.`,
    `aws cloudwatch enable-alarm-actions --alarm-names ${names} --region ${region}`,
  );
}

function withoutData(alarms: readonly Alarm[]): Finding {
  return unclear(what, {
    says: `Nothing was measured yet for ${named(alarms)}.`,
    todo: ["Ask again in a quarter of an hour."],
  });
}
