import { DetectDocumentTextCommand, TextractClient } from "@aws-sdk/client-textract";
import { expect, onTestFinished, test } from "vitest";
import { openLoopback } from "../open-loopback.ts";

const tooLarge = Buffer.alloc(10 * 1024 * 1024 + 1);

test.each([
  ["text that claims to be a picture", Buffer.from("not a picture"), "UnsupportedDocumentException"],
  ["nothing", Buffer.alloc(0), "InvalidParameterException"],
  ["a picture over 10 MB", tooLarge, "DocumentTooLargeException"],
])("%s is refused by the error that Textract documents", async (_what, Bytes, name) => {
  const { client, end } = await openLoopback();
  onTestFinished(end);
  const textract = new TextractClient(client);
  const command = new DetectDocumentTextCommand({ Document: { Bytes } });
  await expect(textract.send(command)).rejects.toMatchObject({ name });
});
