import { type BucketFolder, entityTag, type StoredObject } from "./bucket-folder.ts";
import { type Answer, AwsError, type Call, type Endpoint } from "./exchange.ts";
import { xml, xmlAnswer } from "./xml.ts";

/** S3 with one bucket, addressed by path: put, get, head, delete and list. */
export function s3Endpoint(name: string, bucket: BucketFolder): Endpoint {
  return {
    operationOf: (call) =>
      operations[`${call.method} ${addressed(call).key ? "object" : "bucket"}`] ?? "Unknown",
    async answer(call) {
      const { bucketName, key } = addressed(call);
      if (bucketName !== name) throw failure("NoSuchBucket", 404);
      if (!key) return listing(call, name, await bucket.list(call.query.get("prefix") ?? ""));
      if (call.method === "PUT") return put(bucket, key, call);
      if (call.method === "GET" || call.method === "HEAD") return get(bucket, key, call.method);
      if (call.method !== "DELETE") throw failure("NotImplemented", 501);
      await bucket.remove(key);
      return { status: 204, headers: {}, body: "" };
    },
    refusal: (error) =>
      xmlAnswer(error.status, `<Error>${xml("Code", error.code)}${xml("Message", error.message)}</Error>`),
    throttled: () => failure("SlowDown", 503),
  };
}

const operations: Readonly<Record<string, string>> = {
  "PUT object": "PutObject",
  "GET object": "GetObject",
  "HEAD object": "HeadObject",
  "DELETE object": "DeleteObject",
  "GET bucket": "ListObjectsV2",
};

const messages: Readonly<Record<string, string>> = {
  NoSuchBucket: "The specified bucket does not exist",
  NoSuchKey: "The specified key does not exist.",
  NotImplemented: "A header or query you provided implies functionality that is not implemented",
  PreconditionFailed: "At least one of the pre-conditions you specified did not hold",
  SlowDown: "Please reduce your request rate.",
};

function failure(code: string, status: number): AwsError {
  return new AwsError(code, messages[code] ?? code, { status });
}

function addressed(call: Call): { bucketName: string; key: string } {
  const [bucketName = "", ...key] = decodeURIComponent(call.path).slice(1).split("/");
  return { bucketName, key: key.join("/") };
}

async function put(bucket: BucketFolder, key: string, call: Call): Promise<Answer> {
  if (call.headers["x-amz-copy-source"]) throw failure("NotImplemented", 501);
  if (call.headers["if-none-match"] === "*" && (await bucket.find(key)))
    throw failure("PreconditionFailed", 412);
  await bucket.put(key, call.body);
  return { status: 200, headers: { etag: entityTag(call.body) }, body: "" };
}

async function get(bucket: BucketFolder, key: string, method: "GET" | "HEAD"): Promise<Answer> {
  const bytes = await bucket.get(key);
  if (!bytes) throw failure("NoSuchKey", 404);
  const headers = { etag: entityTag(bytes), "content-length": String(bytes.length) };
  return { status: 200, headers, body: method === "GET" ? bytes : "" };
}

/** A page starts behind its token, which is the last key of the page before. */
function listing(call: Call, name: string, all: readonly StoredObject[]): Answer {
  const after = call.query.get("continuation-token") ?? call.query.get("start-after") ?? "";
  const rest = all.filter(({ key }) => key > after);
  const page = rest.slice(0, Number(call.query.get("max-keys") ?? 1000));
  const more = page.length < rest.length;
  const contents = page.map(
    ({ key, size, modified }) =>
      `<Contents>${xml("Key", key)}${xml("Size", size)}${xml("LastModified", modified.toISOString())}</Contents>`,
  );
  const next = more ? xml("NextContinuationToken", page.at(-1)?.key ?? "") : "";
  const facts = xml("Name", name) + xml("KeyCount", page.length) + xml("IsTruncated", String(more)) + next;
  return xmlAnswer(200, `<ListBucketResult>${facts}${contents.join("")}</ListBucketResult>`);
}
