import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { expect, onTestFinished, test } from "vitest";
import { openLoopback } from "./open-loopback.ts";

const mail = [
  "From: inbox@in.example.com",
  "Message-ID:",
  " <ours@in.example.com>",
  "Subject: Grüße",
  "",
  "Message-ID: <in the body@example.com>",
].join("\r\n");

async function openSes() {
  const opened = await openLoopback();
  const ses = new SESClient(opened.client);
  const send = (Data: string, Destinations: string[]) =>
    ses.send(
      new SendRawEmailCommand({
        Source: "inbox@in.example.com",
        Destinations,
        RawMessage: { Data: Buffer.from(Data) },
      }),
    );
  return { ...opened, send };
}

test("a mail is kept as it would leave: to whom, when, and under SES's own Message-ID", async () => {
  const { send, loopback, end } = await openSes();
  onTestFinished(end);
  const { MessageId } = await send(mail, ["ann@example.com", "bob@example.com"]);
  const [sent] = loopback.sent.list();
  expect(sent).toMatchObject({
    id: MessageId,
    at: "2026-11-23T13:00:00.000Z",
    source: "inbox@in.example.com",
    destinations: ["ann@example.com", "bob@example.com"],
  });
  expect(Buffer.from((await sent?.raw()) ?? "").toString()).toBe(
    [
      `Message-ID: <${MessageId ?? ""}@email.amazonses.com>`,
      "From: inbox@in.example.com",
      "Subject: Grüße",
      "",
      "Message-ID: <in the body@example.com>",
    ].join("\r\n"),
  );
});

test("what was sent is still known after a restart, in order", async () => {
  const before = await openSes();
  await before.send(mail, ["ann@example.com"]);
  await before.send(mail, ["bob@example.com"]);
  await before.loopback.close();
  const after = await openLoopback({ dataDir: before.dataDir });
  onTestFinished(after.end);
  const sent = after.loopback.sent.list();
  expect(sent.map(({ destinations }) => destinations)).toEqual([["ann@example.com"], ["bob@example.com"]]);
  expect(Buffer.from((await sent[0]?.raw()) ?? "").toString()).toContain("Grüße");
});

test.each([
  ["nobody", [], mail],
  ["an address without a domain", ["ann"], mail],
  ["a mail over 10 MB", ["ann@example.com"], `${mail}${"x".repeat(10 * 1024 * 1024)}`],
])("%s is refused", async (_what, destinations, data) => {
  const { send, loopback, end } = await openSes();
  onTestFinished(end);
  await expect(send(data, destinations)).rejects.toMatchObject({ name: "InvalidParameterValue" });
  expect(loopback.sent.list()).toEqual([]);
});
