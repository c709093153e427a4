import * as z from "zod";
import type { Template } from "./synthesised.ts";

/** What a template says of a function, and of how it takes from its queue. */
export type DeployedFunction = {
  readonly name: string;
  readonly megabytes: number;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, unknown>>;
  readonly intake: Intake | null;
};

export type Intake = { readonly batchSize: number; readonly atOnce: number };

const functionShape = z.object({
  MemorySize: z.number(),
  Timeout: z.number(),
  Environment: z.object({
    Variables: z.object({ POWERTOOLS_SERVICE_NAME: z.string() }).catchall(z.unknown()),
  }),
});
const mappingShape = z.object({
  BatchSize: z.number(),
  FunctionName: z.object({ Ref: z.string() }),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }),
});

/** The functions of a template by their names. */
export function deployedFunctions(template: Template): ReadonlyMap<string, DeployedFunction> {
  const intakes = intakesOf(template);
  const functions = ofType(template, "AWS::Lambda::Function").map(([id, properties]) => {
    const { MemorySize, Timeout, Environment } = functionShape.parse(properties);
    return {
      name: Environment.Variables.POWERTOOLS_SERVICE_NAME,
      megabytes: MemorySize,
      timeoutSeconds: Timeout,
      environment: Environment.Variables,
      intake: intakes.get(id) ?? null,
    };
  });
  return new Map(functions.map((each) => [each.name, each]));
}

/** By the logical id of the function that takes. */
function intakesOf(template: Template): ReadonlyMap<string, Intake> {
  const mappings = ofType(template, "AWS::Lambda::EventSourceMapping").map(([, properties]) => {
    const { BatchSize, FunctionName, ScalingConfig } = mappingShape.parse(properties);
    const intake = { batchSize: BatchSize, atOnce: ScalingConfig.MaximumConcurrency };
    return [FunctionName.Ref, intake] as const;
  });
  return new Map(mappings);
}

/** The logical ids and properties of all resources of a type. */
export function ofType(
  template: Template,
  type: string,
): readonly (readonly [string, Record<string, unknown>])[] {
  return Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, { Properties }]) => [id, Properties]);
}
