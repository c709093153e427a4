import * as z from "zod";
import { AwsError, type Endpoint } from "../exchange.ts";
import { jsonAnswer, jsonInput, jsonOperation, jsonRefusal } from "../json-protocol.ts";
import type { LocalTextract } from "./local-textract.ts";

const tenMegabytes = 10 * 1024 * 1024;
const input = z.object({ Document: z.object({ Bytes: z.base64().min(1) }) });

/** Textract's DetectDocumentText with the picture in the request. `reader` is asked for at the first picture: it is costly. */
export function textractEndpoint(reader: () => Promise<LocalTextract>): Endpoint {
  return {
    operationOf: jsonOperation,
    async answer(call) {
      const operation = jsonOperation(call);
      if (operation !== "DetectDocumentText")
        throw new AwsError("InvalidParameterException", `${operation} is not supported here.`);
      const bytes = bytesIn(jsonInput(call));
      return jsonAnswer(await (await reader()).detect(bytes).catch(refuse));
    },
    refusal: jsonRefusal,
    throttled: () =>
      new AwsError(
        "ProvisionedThroughputExceededException",
        "Provisioned rate exceeded for DetectDocumentText",
      ),
  };
}

function bytesIn(body: unknown): Uint8Array {
  const parsed = input.safeParse(body);
  if (!parsed.success) throw new AwsError("InvalidParameterException", "Request has invalid parameters");
  const bytes = Buffer.from(parsed.data.Document.Bytes, "base64");
  if (bytes.length <= tenMegabytes) return bytes;
  throw new AwsError("DocumentTooLargeException", "Request has too large document");
}

function refuse(error: unknown): never {
  if (error instanceof Error && error.name === "UnsupportedDocumentException")
    throw new AwsError(error.name, error.message);
  throw error;
}
