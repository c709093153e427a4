import * as z from "zod";
import type { Template } from "./synthesised.ts";

/** What a template says of a function, and of the queue that it takes from. */
export type DeployedFunction = {
  readonly name: string;
  readonly megabytes: number;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, unknown>>;
  readonly intake: Intake | null;
};

export type Intake = {
  readonly batchSize: number;
  readonly atOnce: number;
  readonly visibilitySeconds: number;
  readonly maxReceives: number;
};

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
  EventSourceArn: z.object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) }),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }),
});
const queueShape = z.object({
  VisibilityTimeout: z.number(),
  RedrivePolicy: z.object({ maxReceiveCount: z.number() }),
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
    const { BatchSize, FunctionName, EventSourceArn, ScalingConfig } = mappingShape.parse(properties);
    const queue = queueShape.parse(template.Resources[EventSourceArn["Fn::GetAtt"][0]]?.Properties);
    const intake = {
      batchSize: BatchSize,
      atOnce: ScalingConfig.MaximumConcurrency,
      visibilitySeconds: queue.VisibilityTimeout,
      maxReceives: queue.RedrivePolicy.maxReceiveCount,
    };
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
