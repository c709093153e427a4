import { App, type AppProps, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { stackName } from "./deployed-names.ts";
import { deploymentContext } from "./deployment.ts";
import { NextdayStack } from "./nextday-stack.ts";

export type Place = { readonly region: string; readonly account?: string };

/** Names in the CDK's context that tell a deployment. */
const names = Object.keys(deploymentContext.shape);

/** The app of one deployment; what it is told comes by the CDK's context. @throws where that is not a deployment. */
export function nextdayApp(place: Place, props: AppProps = {}): { app: App; stack: NextdayStack } {
  const app = new App(props);
  const told = names.map((name) => [name, app.node.tryGetContext(name) as unknown]);
  const deployment = deploymentContext.parse(Object.fromEntries(told));
  const stack = new NextdayStack(app, stackName, { env: place, deployment });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, stack };
}
