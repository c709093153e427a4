// A process that stands for one Lambda environment: `node lambda-host.ts <index.ts>`. It ends when its parent does.

import { pathToFileURL } from "node:url";
import type { Context } from "aws-lambda";
import { type HostAnswer, type Invocation, isInvocation } from "./lambda-protocol.ts";

/** Without what Node's runtime has deprecated. */
type LocalContext = Omit<Context, "done" | "fail" | "succeed">;
type Handler = (event: unknown, context: LocalContext) => Promise<unknown>;

process.on("disconnect", () => process.exit());
if (!process.connected) process.exit();
// Ctrl-C reaches every process of the terminal; the parent ends this one when its work is done.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);

const { handler } = (await import(pathToFileURL(process.argv[2] ?? "").href)) as { handler: Handler };
process.on("message", (message) => {
  if (isInvocation(message)) void invoke(message);
});
send({ kind: "ready" });

async function invoke({ id, event, timeoutMs }: Invocation): Promise<void> {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const report = () => writeReport(id, performance.now() - started, process.cpuUsage(cpu));
  try {
    const value = await handler(event, contextOf(id, performance.now() + timeoutMs));
    report();
    send({ kind: "returned", value });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    process.stderr.write(`${stack ?? message}\n`);
    report();
    send({ kind: "threw", error: { name, message } });
  }
}

/** Lambda's own last line of a run (`platform.report`), with what Lambda does not tell: whose it is, and its time on the processor. */
function writeReport(requestId: string, durationMs: number, { user, system }: NodeJS.CpuUsage): void {
  const maxMemoryUsedMB = Math.round(process.resourceUsage().maxRSS / 1024);
  const metrics = { durationMs, cpuMs: (user + system) / 1000, maxMemoryUsedMB };
  const record = { functionName: process.env["AWS_LAMBDA_FUNCTION_NAME"], requestId, metrics };
  process.stdout.write(`${JSON.stringify({ type: "platform.report", record })}\n`);
}

function send(answer: HostAnswer): void {
  process.send?.(answer);
}

function contextOf(awsRequestId: string, deadline: number): LocalContext {
  const functionName = process.env["AWS_LAMBDA_FUNCTION_NAME"] ?? "";
  return {
    functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
    memoryLimitInMB: process.env["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] ?? "",
    awsRequestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: String(process.pid),
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
}
