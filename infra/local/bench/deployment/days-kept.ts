import * as z from "zod";
import { ofType } from "./deployed.ts";
import type { Template } from "./synthesised.ts";

const bucketShape = z.object({
  LifecycleConfiguration: z.object({
    Rules: z.array(z.object({ Prefix: z.string().optional(), ExpirationInDays: z.number().optional() })),
  }),
});

/** How many days objects are kept, by the first part of their keys; the others are kept for ever. */
export function daysKept(template: Template): ReadonlyMap<string, number> {
  const rules = ofType(template, "AWS::S3::Bucket").flatMap(
    ([, properties]) => bucketShape.parse(properties).LifecycleConfiguration.Rules,
  );
  return new Map(
    rules.flatMap(({ Prefix, ExpirationInDays }) =>
      Prefix === undefined || ExpirationInDays === undefined
        ? []
        : [[Prefix.replace(/\/$/, ""), ExpirationInDays] as const],
    ),
  );
}
