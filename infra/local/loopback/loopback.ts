import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { listen, stopServer } from "../listen.ts";
import { bucketName, type QueueName } from "../resources.ts";
import { type AccountState, currentAccount } from "./account.ts";
import { type BucketFolder, bucketFolder } from "./bucket-folder.ts";
import { cloudformationEndpoint } from "./cloudformation.ts";
import { cloudwatchEndpoint } from "./cloudwatch.ts";
import { dynamodbEndpoint } from "./dynamodb.ts";
import { type Answer, AwsError, type Call, type Endpoint, type ServiceName } from "./exchange.ts";
import { createFaults, type FaultSettings, type Faults } from "./faults.ts";
import { callOf, type Request, readRequest } from "./incoming.ts";
import type { Queue } from "./queue.ts";
import { openQueues } from "./queues.ts";
import { s3Endpoint } from "./s3.ts";
import { type SentFolder, type SentMail, sentFolder } from "./sent-folder.ts";
import { sesEndpoint } from "./ses.ts";
import { queueUrl, sqsEndpoint } from "./sqs.ts";
import { textractEndpoint } from "./textract/detect-text.ts";
import type { LocalTextract } from "./textract/local-textract.ts";
import { type RequestHandler, withoutSockets } from "./without-sockets.ts";

export type ObservedCall = {
  readonly service: ServiceName;
  readonly operation: string;
  /** Whose access key has signed it: on one machine, the function's name. */
  readonly caller: string;
  readonly call: Call;
  /** `after`: it took effect (or was refused), and the answer has not left yet. */
  readonly phase: "before" | "after";
  readonly answer: Answer | null;
  /** Breaks the connection: before, and it never takes effect; after, and its answer is lost. */
  readonly drop: () => void;
};

export type LoopbackOptions = {
  readonly dataDir: string;
  /** Stamps what is kept, by the moved clock; visibility timeouts run on the real one. */
  readonly now: () => string;
  /** A DynamoDB that never refuses by chance. */
  readonly dynamodbUrl: string;
  readonly visibilitySeconds?: Partial<Record<QueueName, number>> | undefined;
  readonly faults?: FaultSettings | undefined;
  /** Reads photos in the place of Tesseract. */
  readonly textract?: LocalTextract | undefined;
  /** Awaited, so that it may also hold a call up or end the process. */
  readonly onCall?: ((call: ObservedCall) => void | Promise<void>) | undefined;
  readonly onSent?: ((mail: SentMail) => void) | undefined;
};

/** AWS on this machine, for the SDK's own clients by `AWS_ENDPOINT_URL`. */
export type Loopback = {
  readonly url: string;
  /** For clients in this process: what they say and hear is the same, and takes a third of the time. */
  readonly requestHandler: RequestHandler;
  readonly bucket: BucketFolder;
  readonly queues: ReadonlyMap<string, Queue>;
  readonly sent: SentFolder;
  readonly queueUrl: (name: QueueName) => string;
  /** What is told of the account from now on; until then it is a new one. */
  readonly account: (state: AccountState) => void;
  /** From now on; without an argument no more. */
  readonly faults: (settings?: FaultSettings) => void;
  /** How many faults there were, as `dynamodb.conflict` → 3. */
  readonly injected: () => ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
};

export async function createLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { dataDir, now, onSent = () => undefined } = options;
  const faults = createFaults(options.faults);
  const bucket = bucketFolder(join(dataDir, "bucket"));
  const queues = openQueues(join(dataDir, "queues"), options.visibilitySeconds ?? {});
  const sent = sentFolder(join(dataDir, "sent"));
  const textract = options.textract ? ready(options.textract) : lazyTextract();
  const account = currentAccount();
  const endpoints: Record<ServiceName, Endpoint> = {
    cloudformation: cloudformationEndpoint(() => account.read().stacks),
    dynamodb: dynamodbEndpoint(options.dynamodbUrl, faults),
    monitoring: cloudwatchEndpoint(() => account.read().alarms),
    s3: s3Endpoint(bucketName, bucket),
    ses: sesEndpoint({ sent, now, onSent, account }),
    sqs: sqsEndpoint([...queues.values()], () => url),
    textract: textractEndpoint(textract.open),
  };
  const desk = { endpoints, faults, onCall: options.onCall };
  // A client may use its connection again just when the server gives it up, and no mail is sent twice for that.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    void respond(desk, request, response);
  });
  const url = `http://127.0.0.1:${await listen(server, 0)}`;
  return {
    url,
    requestHandler: withoutSockets((request) => answerTo(desk, request)),
    bucket,
    queues,
    sent,
    queueUrl: (name) => queueUrl(url, name),
    account: account.change,
    faults: faults.set,
    injected: faults.counts,
    async close() {
      await stopServer(server);
      await textract.close();
    },
  };
}

type Desk = {
  readonly endpoints: Record<ServiceName, Endpoint>;
  readonly faults: Faults;
  readonly onCall: LoopbackOptions["onCall"];
};

async function respond(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    // A name that was made to point here (DNS rebinding) would let a web page in.
    if (!request.headers.host?.startsWith("127.0.0.1:")) return void response.writeHead(403).end();
    const answer = await answerTo(desk, await readRequest(request));
    if (!answer) return void request.socket.destroy();
    // A date by the real clock would make clients that live by the moved one correct theirs, and retry.
    response.sendDate = false;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  } catch (error) {
    tell(error);
    request.socket.destroy();
  }
}

const tell = (error: unknown): void => {
  process.stderr.write(`loopback: ${error instanceof Error ? error.message : String(error)}\n`);
};

/** Null: the connection was dropped. */
async function answerTo(desk: Desk, request: Request): Promise<Answer | null> {
  const call = callOf(request);
  if (!call) return { status: 403, headers: {}, body: "Not signed for a service that is known here.\n" };
  try {
    const answer = await carriedOut(desk, call);
    return answer && desk.faults.strikes("lose", call.service) ? null : answer;
  } catch (error) {
    tell(error);
    return null;
  }
}

async function carriedOut({ endpoints, faults, onCall }: Desk, call: Call): Promise<Answer | null> {
  const endpoint = endpoints[call.service];
  const { service, caller } = call;
  const dropping = new AbortController();
  const isDropped = () => dropping.signal.aborted;
  const drop = () => dropping.abort();
  const observed = { service, caller, call, operation: endpoint.operationOf(call), drop };
  await onCall?.({ ...observed, phase: "before", answer: null });
  if (isDropped()) return null;
  const throttled = faults.strikes("throttle", call.service);
  const answer = throttled ? endpoint.refusal(endpoint.throttled(call)) : await answered(endpoint, call);
  await onCall?.({ ...observed, phase: "after", answer });
  return isDropped() ? null : answer;
}

async function answered(endpoint: Endpoint, call: Call): Promise<Answer> {
  try {
    return await endpoint.answer(call);
  } catch (error) {
    if (error instanceof AwsError) return endpoint.refusal(error);
    throw error;
  }
}

type OpenedTextract = { open: () => Promise<LocalTextract>; close: () => Promise<void> };

function ready(textract: LocalTextract): OpenedTextract {
  return { open: async () => textract, close: () => textract.close() };
}

/** The readers are loaded with the first picture. */
function lazyTextract(): OpenedTextract {
  let opened: Promise<LocalTextract> | null = null;
  return {
    open: () =>
      (opened ??= import("./textract/local-textract.ts").then(({ createLocalTextract }) =>
        createLocalTextract(),
      )),
    close: async () => (await opened)?.close(),
  };
}
