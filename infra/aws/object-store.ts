import { Duration, RemovalPolicy, Validations } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  type LifecycleRule,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { prefixes } from "../../shared/adapters/s3/prefixes.ts";
import { acknowledgeWildcard } from "./acknowledge-wildcard.ts";

type Prefix = keyof typeof prefixes;

/** Days; null: for ever. Raw mails outlast the dead letters that name them. */
export const daysKept: Readonly<Record<Prefix, number | null>> = {
  raw: 30,
  outbox: 30,
  readings: 90,
  pictures: null,
};

/** The one bucket. It outlives the stack. */
export class ObjectStore extends Construct {
  readonly bucket: IBucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // CDK's own class does not quite fit its interface where optional means absent.
    this.bucket = new Bucket(this, "Bucket", {
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: lifecycleRules(),
    }) as IBucket;
    Validations.of(this.bucket).acknowledge({
      id: "AwsSolutions-S1",
      reason:
        "Only SES and three functions reach the bucket, and the functions log every key they handle; a second bucket of access logs would be one more place that tells when somebody's mail came.",
    });
  }

  grantRead(to: LambdaFunction, prefix: Prefix): void {
    this.#grant(to, prefix, ["s3:GetObject"]);
  }

  /** Writing and reading back. */
  grantKeep(to: LambdaFunction, prefix: Prefix): void {
    this.#grant(to, prefix, ["s3:GetObject", "s3:PutObject"]);
  }

  /** Finding all that is an account's, and removing it; raw mails are found by their names. */
  grantRemove(to: LambdaFunction): void {
    for (const prefix of Object.keys(prefixes) as Prefix[]) this.#grant(to, prefix, ["s3:DeleteObject"]);
    this.grantMiss(to);
  }

  /** Without it S3 answers 403 in place of 404 for what is not there yet (S3 API reference, GetObject). */
  grantMiss(to: LambdaFunction): void {
    to.addToRolePolicy(
      new PolicyStatement({ actions: ["s3:ListBucket"], resources: [this.bucket.bucketArn] }),
    );
  }

  #grant(to: LambdaFunction, prefix: Prefix, actions: string[]): void {
    const objects = `${prefixes[prefix]}*`;
    to.addToRolePolicy(new PolicyStatement({ actions, resources: [this.bucket.arnForObjects(objects)] }));
    acknowledgeWildcard(to, {
      resource: this.bucket,
      path: `/${objects}`,
      reason: `Objects under ${prefixes[prefix]} are named by what they hold; the prefix is the narrowest name they share.`,
    });
  }
}

function lifecycleRules(): LifecycleRule[] {
  const expiring = Object.entries(daysKept).flatMap(([prefix, days]) =>
    days === null ? [] : [{ prefix: prefixes[prefix as Prefix], expiration: Duration.days(days) }],
  );
  return [...expiring, { abortIncompleteMultipartUploadAfter: Duration.days(1) }];
}
