import { ofType } from "../deployment/deployed.ts";
import type { Template } from "../deployment/synthesised.ts";
import type { Observed } from "../measure/observed.ts";
import { sweep } from "../measure/observer.ts";
import { profileOf } from "../measure/profile.ts";
import { addedUsage, timesUsage } from "./added-usage.ts";
import { assumptions, secondsOfAMonth } from "./assumptions.ts";
import { type Deployed, journeyUsage } from "./journey-usage.ts";
import type { Usage } from "./prices.ts";

/** What a deployment that nobody uses makes AWS do in a month: its sweeps, and what stands there. */
export function fixedUsage(template: Template, observed: Observed, deployed: Deployed): Usage {
  const sweeps = secondsOfAMonth / 60;
  // A minute apart, they find their code loaded.
  const warm = {
    ...deployed,
    loadMilliseconds: new Map([...deployed.loadMilliseconds.keys()].map((name) => [name, 0])),
  };
  const ofSweeps = timesUsage(journeyUsage(profileOf(observed, sweep), warm), sweeps);
  return addedUsage({ ...ofSweeps, schedulerCall: sweeps }, standing(template));
}

function standing(template: Template): Usage {
  const count = (type: string) => ofType(template, type).length;
  const polls = (assumptions.pollersOfAQueue * secondsOfAMonth) / assumptions.pollSeconds;
  return {
    kmsKeyMonth: count("AWS::KMS::Key"),
    alarmMonth: count("AWS::CloudWatch::Alarm"),
    dashboardMonth: count("AWS::CloudWatch::Dashboard"),
    metricMonth: ownMetrics(template) + reputationMetrics(template),
    sqsRequest: count("AWS::Lambda::EventSourceMapping") * polls,
  };
}

/** Metrics that the functions write themselves: those of their namespace that the dashboard shows or an alarm watches. */
function ownMetrics(template: Template): number {
  const shown = JSON.stringify(ofType(template, "AWS::CloudWatch::Dashboard"));
  const onDashboard = [...shown.matchAll(/Nextday\W+([\w-]+)/g)].map(([, name]) => name);
  const watched = ofType(template, "AWS::CloudWatch::Alarm").flatMap(([, { Namespace, MetricName }]) =>
    Namespace === "Nextday" ? [MetricName] : [],
  );
  return new Set([...onDashboard, ...watched]).size;
}

/** SES writes two for a configuration set that is told to. */
function reputationMetrics(template: Template): number {
  return JSON.stringify(ofType(template, "AWS::SES::ConfigurationSet")).includes(
    '"ReputationMetricsEnabled":true',
  )
    ? 2
    : 0;
}
