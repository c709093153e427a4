import { SESClient, SESServiceException, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeEach, expect, test } from "vitest";
import { sesPostman } from "../../../../shared/adapters/ses/ses-postman.ts";
import { ownAddress } from "../../../../shared/domain/accounts/own-address.ts";
import { ann } from "../../../fixtures/people.ts";

const ses = mockClient(SESClient);
afterAll(() => ses.restore());
beforeEach(() => ses.reset());

const to = ownAddress(ann, "Ann@Example.com");
const send = (configurationSet?: string) => {
  if (to === null) throw new Error("not Ann's own address");
  const pause = async () => undefined;
  const sender = { address: "inbox@in.example.com", configurationSet, pause };
  return sesPostman(new SESClient({ region: "us-east-1" }), sender).send({ to, bytes: new Uint8Array(3) });
};
const fault = (name: string, message = "no") =>
  new SESServiceException({ name, $fault: "client", $metadata: {}, message });

test("a mail goes to the one address, whatever its headers say", async () => {
  ses.on(SendRawEmailCommand).resolves({ MessageId: "1" });
  await expect(send()).resolves.toEqual({ kind: "sent", messageId: "<1@email.amazonses.com>" });
  expect(ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input).toMatchObject({
    Source: "inbox@in.example.com",
    Destinations: ["ann@example.com"],
  });
});

test("SES is asked to tell of bounces where there is a configuration set to tell them by", async () => {
  ses.on(SendRawEmailCommand).resolves({ MessageId: "1" });
  await send("feedback");
  await send();
  const inputs = ses.commandCalls(SendRawEmailCommand).map((call) => call.args[0].input);
  expect(inputs.map((input) => input.ConfigurationSetName)).toEqual(["feedback", undefined]);
});

test.each([
  ["MessageRejected", "rejected"],
  ["InvalidParameterValue", "rejected"],
  ["Throttling", "not-now"],
  ["AccountSendingPausedException", "not-now"],
])("%s means that nothing was sent: %s", async (name, kind) => {
  ses.on(SendRawEmailCommand).rejects(fault(name));
  await expect(send()).resolves.toEqual({ kind, why: name });
});

test("what came too fast is offered again until its second has room", async () => {
  const tooFast = fault("Throttling", "Maximum sending rate exceeded.");
  ses.on(SendRawEmailCommand).rejectsOnce(tooFast).rejectsOnce(tooFast).resolves({ MessageId: "1" });
  await expect(send()).resolves.toEqual({ kind: "sent", messageId: "<1@email.amazonses.com>" });
  expect(ses.commandCalls(SendRawEmailCommand)).toHaveLength(3);
});

test("who is always too fast gives up for now, and so does at once whose day is full", async () => {
  ses.on(SendRawEmailCommand).rejects(fault("Throttling", "Maximum sending rate exceeded."));
  await expect(send()).resolves.toEqual({ kind: "not-now", why: "Throttling" });
  expect(ses.commandCalls(SendRawEmailCommand).length).toBeGreaterThan(5);
  ses.reset();
  ses.on(SendRawEmailCommand).rejects(fault("Throttling", "Daily message quota exceeded."));
  await expect(send()).resolves.toEqual({ kind: "not-now", why: "Throttling" });
  expect(ses.commandCalls(SendRawEmailCommand)).toHaveLength(1);
});

test("a lost answer is a fault, since the mail may have left", async () => {
  ses.on(SendRawEmailCommand).rejects(new Error("socket hang up"));
  await expect(send()).rejects.toThrow("socket hang up");
});

test("an address that is not the account's own cannot be written to", () => {
  expect(ownAddress(ann, "jane@doebakery.example")).toBeNull();
});
