import { deployedFunctions } from "../deployment/deployed.ts";
import { synthesised, type Template } from "../deployment/synthesised.ts";
import { createCrowd } from "./crowd.ts";
import { deployedSetting } from "./deployed-setting.ts";
import { accountsAt, type LimitsOf, limits } from "./limits.ts";
import { peaksOf } from "./peaks.ts";
import { daysReport, limitsReport, type Simulated } from "./scale-report.ts";
import { raisedSetting, type Scenario, scenarios } from "./scenarios.ts";
import { simulatedDay } from "./simulated-day.ts";

const seed = "a Tuesday";

/** Prints what breaks first as accounts grow, and what working days are like. */
export function scaleBench(): void {
  const report = scaleReport(synthesised(), scenarios);
  process.stdout.write(`${report.limits}\n\n${report.days}\n`);
}

export function scaleReport(template: Template, days: readonly Scenario[]) {
  const functions = deployedFunctions(template);
  const deployed: LimitsOf = {
    setting: deployedSetting(functions),
    peaks: peaksOf(createCrowd(20_000, seed)),
    photosADay: Number(functions.get("receive-mail")?.environment["PHOTOS_A_DAY"]),
  };
  return {
    limits: limitsReport(limits(deployed)),
    days: daysReport(days.map((scenario) => simulated(scenario, deployed))),
  };
}

function simulated(scenario: Scenario, { setting, peaks, photosADay }: LimitsOf): Simulated {
  const { accounts, raised } = scenario;
  const crowd = createCrowd(accounts, seed);
  const own = raisedSetting(setting, raised);
  const all = limits({ setting: own, peaks, photosADay: raised?.photosADay ?? photosADay });
  return {
    scenario,
    digests: crowd.digestAt.filter((second) => second >= 0).length,
    result: simulatedDay(crowd, own, seed),
    passed: all.filter((limit) => accountsAt(limit) < accounts),
  };
}
