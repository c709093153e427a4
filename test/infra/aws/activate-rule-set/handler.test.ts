import type { CloudFormationCustomResourceEvent } from "aws-lambda";
import { expect, test } from "vitest";
import { createHandler } from "../../../../infra/aws/activate-rule-set/handler.ts";

type Asked = { request: "Create" | "Update" | "Delete"; active: string | null; takeOver?: "yes" | "no" };

/** What is active afterwards, and what CloudFormation is told. */
async function activate({ request, active, takeOver = "no" }: Asked, broken?: Error) {
  let now = active;
  const answers: { url: string; body: object }[] = [];
  const handler = createHandler({
    ruleSets: {
      current: () => (broken ? Promise.reject(broken) : Promise.resolve(now)),
      async change(name) {
        now = name;
      },
    },
    async answer(url, body) {
      answers.push({ url, body });
    },
  });
  await handler({
    RequestType: request,
    ResponseURL: "https://example.com/answer",
    StackId: "stack",
    RequestId: "request",
    LogicalResourceId: "Active",
    ResourceProperties: { ServiceToken: "arn", RuleSetName: "ours", TakeOver: takeOver },
  } as unknown as CloudFormationCustomResourceEvent);
  return { now, answers };
}

const told = (Status: string, Reason?: unknown) => [
  {
    url: "https://example.com/answer",
    body: {
      Status,
      PhysicalResourceId: "ours",
      StackId: "stack",
      RequestId: "request",
      LogicalResourceId: "Active",
      ...(Reason !== undefined && { Reason }),
    },
  },
];

test.each([
  ["is made active where none is", { request: "Create", active: null }, "ours"],
  ["stays active", { request: "Update", active: "ours" }, "ours"],
  ["takes another's place when told to", { request: "Create", active: "theirs", takeOver: "yes" }, "ours"],
  ["is inactive after it was deleted", { request: "Delete", active: "ours" }, null],
  ["leaves another's alone when it is deleted", { request: "Delete", active: "theirs" }, "theirs"],
  [
    "leaves another's alone when it is deleted, whatever it was told",
    { request: "Delete", active: "theirs", takeOver: "yes" },
    "theirs",
  ],
] satisfies [string, Asked, string | null][])("our rule set %s", async (_, asked, after) => {
  const { now, answers } = await activate(asked);
  expect(now).toBe(after);
  expect(answers).toEqual(told("SUCCESS"));
});

test("where another's is active the deployment fails, says whose and how to go on, and changes nothing", async () => {
  const { now, answers } = await activate({ request: "Create", active: "theirs" });
  expect(now).toBe("theirs");
  expect(answers).toEqual(told("FAILED", expect.stringMatching(/rule set theirs is active.*--take-over/)));
});

test("CloudFormation hears of a fault too, and does not wait for an hour", async () => {
  const { answers } = await activate({ request: "Create", active: null }, new Error("Rate exceeded"));
  expect(answers).toEqual(told("FAILED", "Rate exceeded"));
});
