import { Template } from "aws-cdk-lib/assertions";
import cdk from "../../../cdk.json" with { type: "json" };
import { nextdayApp } from "../../../infra/aws/nextday-app.ts";

const told = { domain: "in.example.com", owners: "you@example.com,ann@example.com" };

/** The app as `npm run synth` makes it, without bundling. */
export function appIn(region: string, context: Readonly<Record<string, string>> = {}) {
  return nextdayApp(
    { region },
    {
      context: { ...cdk.context, ...told, "aws:cdk:bundling-stacks": [], ...context },
      analyticsReporting: false,
    },
  );
}

type Resource = {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
};

export function templateIn(region: string, context?: Readonly<Record<string, string>>): Template {
  return Template.fromStack(appIn(region, context).stack);
}

/** By logical id, of one type, those whose id begins so. */
export function resources(template: Template, type: string, idStart = ""): readonly Resource[] {
  return Object.entries(template.findResources(type) as Record<string, Resource>)
    .filter(([id]) => id.startsWith(idStart))
    .map(([, resource]) => resource);
}

export function resource(template: Template, type: string, idStart = ""): Resource {
  const [found, ...others] = resources(template, type, idStart);
  if (!found || others.length > 0)
    throw new Error(`${others.length + (found ? 1 : 0)} of ${type} ${idStart}`);
  return found;
}
