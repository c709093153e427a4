import type { IncomingHttpHeaders } from "node:http";

/** As they sign; CloudWatch does so as `monitoring`. */
export const serviceNames = [
  "cloudformation",
  "dynamodb",
  "monitoring",
  "s3",
  "ses",
  "sqs",
  "textract",
] as const;
export type ServiceName = (typeof serviceNames)[number];

/** One signed request of an SDK client, its body whole and plain. */
export type Call = {
  readonly service: ServiceName;
  /** The access key's id. */
  readonly caller: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
};

/** One AWS service as far as Nextday needs it. */
export type Endpoint = {
  readonly operationOf: (call: Call) => string;
  /** @throws AwsError for what the service documents. */
  readonly answer: (call: Call) => Promise<Answer>;
  /** An error in the service's own protocol. */
  readonly refusal: (error: AwsError) => Answer;
  /** What the service says when it is asked too often. */
  readonly throttled: (call: Call) => AwsError;
};

/** An error that the service documents: `code` is what the SDK's client makes the error's name. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Further members of the error's JSON. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    extra: { status?: number; more?: Record<string, unknown> } = {},
  ) {
    super(message);
    this.code = code;
    this.status = extra.status ?? 400;
    this.more = extra.more ?? {};
  }
}
