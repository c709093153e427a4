import { expect, test } from "vitest";
import { toldBy } from "../../../../infra/doctor/asking/told-by.ts";

/** As the SDK's clients throw them. */
const fault = (name: string, message: string, code?: string) =>
  Object.assign(new Error(message), { name, ...(code !== undefined && { code }) });

test.each([
  [
    fault("CredentialsProviderError", "Could not load credentials from any providers"),
    "There are no AWS credentials on this machine.",
  ],
  [
    fault("ExpiredToken", "The security token included in the request is expired"),
    "AWS does not take the credentials of this machine (ExpiredToken).",
  ],
  [
    fault("InvalidClientTokenId", "The security token included in the request is invalid."),
    "AWS does not take the credentials of this machine (InvalidClientTokenId).",
  ],
  [
    fault("AccessDenied", "User: arn:aws:iam::000000000000:user/ann is not authorized"),
    "The credentials of this machine may not do ses:GetSendQuota.",
  ],
  [
    fault("Error", "getaddrinfo ENOTFOUND", "ENOTFOUND"),
    "AWS cannot be reached from this machine (ENOTFOUND).",
  ],
  [fault("TimeoutError", "Connection timed out"), "AWS cannot be reached from this machine (TimeoutError)."],
  [fault("Throttling", "Rate exceeded\n  at …"), "AWS did not tell: Rate exceeded"],
])("%s is said in one sentence, with what to do", async (thrown, says) => {
  const answer = await toldBy("ses:GetSendQuota", Promise.reject(thrown));
  expect(answer).toMatchObject({
    untold: { says, todo: expect.arrayContaining([expect.any(String)]) as unknown },
  });
});

test("what AWS answers is told", async () => {
  expect(await toldBy("ses:GetSendQuota", Promise.resolve(200))).toEqual({ told: 200 });
});
