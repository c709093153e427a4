import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { openClock } from "../../../../infra/local/clock/moved-clock.ts";
import { bucketFolder } from "../../../../infra/local/loopback/bucket-folder.ts";
import { openQueue } from "../../../../infra/local/loopback/queue.ts";
import { takeIn } from "../../../../infra/local/smtp-in/mail-intake.ts";
import { receivedFolder } from "../../../../infra/local/smtp-in/received-folder.ts";
import { startSmtpIn } from "../../../../infra/local/smtp-in/smtp-in.ts";
import { newFolder } from "../new-folder.ts";

const megabyte = 1024 * 1024;

async function listening() {
  const data = newFolder();
  const clock = openClock(join(data, "clock.json"));
  await clock.moveTo("2030-01-01T08:00:00Z");
  const bucket = bucketFolder(join(data, "bucket"));
  const queue = openQueue(join(data, "mail"), { name: "mail", visibilitySeconds: 60 });
  const received = receivedFolder(join(data, "received"));
  const intake = { bucket, queue, received, clock, verdicts: { kind: "trust" as const } };
  const smtp = await startSmtpIn({
    port: 0,
    mailDomain: "in.example.com",
    takeIn: (mail) => takeIn(intake, mail),
  });
  onTestFinished(() => smtp.close());
  const transport = createTransport(`smtp://127.0.0.1:${smtp.port}`);
  const send = (
    raw: string | Buffer,
    to: string | string[] = "inbox@in.example.com",
    from = "ann@example.com",
  ) => transport.sendMail({ raw, envelope: { from, to } });
  const notification = async () => {
    const [message] = await queue.receive(1);
    return JSON.parse(message?.body ?? "null") as { receipt: { action: { objectKey: string } } } | null;
  };
  return { bucket, queue, received, send, notification, port: smtp.port };
}

const mail = [
  "From: Ann <ann@example.com>",
  "To: inbox@in.example.com, Bob <bob@example.org>",
  "Subject: hello",
  "Message-ID: <1@example.com>",
  "X-Simulate-Verdicts: dmarc=FAIL virus=FAIL",
  "",
  "hello",
  "",
].join("\r\n");

test("a mail is stored and told of as SES tells it", async () => {
  const { send, notification, bucket, received } = await listening();
  await send(mail, ["inbox@in.example.com", "Reply+x@IN.example.com"]);
  const told = await notification();
  const objectKey = told?.receipt.action.objectKey ?? "";
  expect(told).toMatchObject({
    notificationType: "Received",
    mail: {
      timestamp: expect.stringMatching(/^2030-01-01T08:/) as string,
      source: "ann@example.com",
      destination: ["inbox@in.example.com", "Reply+x@in.example.com"],
      commonHeaders: {
        from: ["Ann <ann@example.com>"],
        to: ["inbox@in.example.com", "Bob <bob@example.org>"],
        subject: "hello",
        messageId: "<1@example.com>",
      },
    },
    receipt: {
      recipients: ["inbox@in.example.com", "Reply+x@in.example.com"],
      spamVerdict: { status: "PASS" },
      virusVerdict: { status: "FAIL" },
      spfVerdict: { status: "PASS" },
      dkimVerdict: { status: "PASS" },
      dmarcVerdict: { status: "FAIL" },
      dmarcPolicy: "reject",
      action: { type: "S3", bucketName: "nextday", objectKey: expect.stringMatching(/^raw\//) as string },
    },
  });
  const stored = (await bucket.get(objectKey))?.toString() ?? "";
  expect(stored).toMatch(/^Return-Path: <ann@example\.com>\r\nReceived: from /);
  expect(stored.endsWith(mail.replace(/X-Simulate.*\r\n/, ""))).toBe(true);
  expect(received.list()).toMatchObject([
    { objectKey, source: "ann@example.com", verdicts: { dmarc: "FAIL" } },
  ]);
});

test("a report of a failed delivery has no sender", async () => {
  const { send, notification } = await listening();
  await send(mail, "inbox@in.example.com", "");
  expect(await notification()).toMatchObject({ mail: { source: "", commonHeaders: { returnPath: "" } } });
});

test("mail to another domain is refused at the door", async () => {
  const { send, queue } = await listening();
  for (const address of ["ann@example.com", "ann@in.example.com.example.org", "ann@notin.example.com"])
    await expect(send(mail, address)).rejects.toMatchObject({ responseCode: 550 });
  expect(queue.counts().visible).toBe(0);
});

test("a mail just under 40 MB is taken, one over it is refused", async () => {
  const { send, bucket } = await listening();
  const body = (size: number) =>
    Buffer.concat([Buffer.from(mail), Buffer.alloc(size, `${"x".repeat(998)}\r\n`)]);
  await send(body(39 * megabyte));
  expect((await bucket.list("raw/"))[0]?.size).toBeGreaterThan(39 * megabyte);
  await expect(send(body(41 * megabyte))).rejects.toMatchObject({ responseCode: 552 });
});

/** Speaks SMTP by hand. */
async function talking(port: number) {
  const socket = connect(port, "127.0.0.1");
  let said = "";
  socket.on("data", (chunk) => (said += chunk.toString()));
  const hear = async (answer: string) => {
    while (!said.includes(answer)) await once(socket, "data");
  };
  onTestFinished(() => void socket.destroy());
  await hear("220 ");
  socket.write("EHLO x\r\n");
  await hear("250 SIZE 41943040");
  return { socket, hear };
}

test("who says that a mail is over 40 MB need not send it", async () => {
  const { socket, hear } = await talking((await listening()).port);
  socket.write("MAIL FROM:<ann@example.com> SIZE=41943041\r\n");
  await hear("552 ");
});

test("a mail that lies about its size is refused all the same, and nothing of it is kept", async () => {
  const { port, queue, bucket } = await listening();
  const { socket, hear } = await talking(port);
  socket.write("MAIL FROM:<ann@example.com> SIZE=100\r\nRCPT TO:<inbox@in.example.com>\r\nDATA\r\n");
  await hear("354 ");
  const lines = Buffer.alloc(megabyte, `${"x".repeat(998)}\r\n`);
  for (let count = 0; count < 42; count += 1) if (!socket.write(lines)) await once(socket, "drain");
  socket.write("\r\n.\r\n");
  await hear("552 ");
  expect(queue.counts().visible).toBe(0);
  expect(await bucket.list("")).toEqual([]);
});

test("what was received is still known after a restart, in order", async () => {
  const folder = newFolder();
  const verdicts = { spam: "PASS", virus: "PASS", spf: "PASS", dkim: "PASS", dmarc: "PASS" } as const;
  const keep = (objectKey: string) => {
    const mail = { objectKey, at: "2030-01-01T08:00:00.000Z", source: "", recipients: [], verdicts };
    return receivedFolder(folder).keep(mail);
  };
  await keep("raw/b");
  await keep("raw/a");
  expect(receivedFolder(folder).list()).toMatchObject([{ objectKey: "raw/b" }, { objectKey: "raw/a" }]);
});
