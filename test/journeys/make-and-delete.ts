import { openSync } from "node:fs";
import { createServer } from "node:http";
import { devNull } from "node:os";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { ActivationProperties } from "../../infra/aws/activate-rule-set/handler.ts";
import { programs } from "../../infra/bundle/programs.ts";
import { localFunctions } from "../../infra/local/lambda/functions.ts";
import { createLambdaHosts } from "../../infra/local/lambda/lambda-hosts.ts";
import { listen, stopServer } from "../../infra/local/listen.ts";
import type { Running } from "../../infra/local/start.ts";

/** Asks the custom resource as CloudFormation does when the stack is made and when it is deleted. */
export async function makeAndDelete(
  nextday: Running,
  ResourceProperties: ActivationProperties,
): Promise<void> {
  const name = "activate-rule-set";
  const entry = fileURLToPath(new URL(`../../${programs[name].entry}`, import.meta.url));
  const [other] = localFunctions({ loopback: nextday.loopback, owners: [] });
  const environment = { ...other?.environment, AWS_ACCESS_KEY_ID: name };
  const surroundings = { clock: nextday.clock, log: openSync(devNull, "a") };
  const hosts = createLambdaHosts([{ name, entry, environment, timeoutSeconds: 50 }], surroundings);
  const answers: unknown[] = [];
  const box = createServer((request, response) => {
    void request.toArray().then((chunks) => {
      answers.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.end();
    });
  });
  const ResponseURL = `http://127.0.0.1:${await listen(box, 0)}/`;
  for (const RequestType of ["Create", "Delete"])
    await hosts.invoke(name, { RequestType, ResponseURL, ResourceProperties });
  await hosts.close();
  await stopServer(box);
  const { RuleSetName } = ResourceProperties;
  expect(answers).toMatchObject(
    ["Create", "Delete"].map(() => ({ Status: "SUCCESS", PhysicalResourceId: RuleSetName })),
  );
}
