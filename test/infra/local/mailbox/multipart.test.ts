import { expect, test } from "vitest";
import { readMultipart } from "../../../../infra/local/mailbox/multipart.ts";

async function asBrowsersWriteIt(form: FormData) {
  const request = new Request("http://127.0.0.1/", { method: "POST", body: form });
  const type = request.headers.get("content-type") ?? "";
  return readMultipart(Buffer.from(await request.arrayBuffer()), type);
}

test("fields and files are read, every byte as it was", async () => {
  const bytes = Uint8Array.from({ length: 1024 }, (_, index) => (index * 7) % 256);
  const form = new FormData();
  form.append("text", "one\ntwo – “three”");
  form.append("empty", "");
  form.append("file", new File([bytes], 'a "quoted" né.jpg'));
  form.append("file", new File(["\r\n--"], "ends like a delimiter"));
  const read = await asBrowsersWriteIt(form);
  expect(read?.fields).toEqual(
    new Map([
      ["text", "one\ntwo – “three”"],
      ["empty", ""],
    ]),
  );
  expect(read?.files.map(({ name }) => name)).toEqual(['a "quoted" né.jpg', "ends like a delimiter"]);
  expect(new Uint8Array(read?.files[0]?.bytes ?? [])).toEqual(bytes);
  expect(Buffer.from(read?.files[1]?.bytes ?? []).toString()).toBe("\r\n--");
});

test("a file field that was left empty is no file", async () => {
  const form = new FormData();
  form.append("file", new File([], ""));
  expect((await asBrowsersWriteIt(form))?.files).toEqual([]);
});

test.each([
  ["application/json", "{}"],
  ["multipart/form-data", ""],
])("%s is no form of ours", (type, body) => {
  expect(readMultipart(Buffer.from(body), type)).toBeNull();
});

test("a form that breaks off gives what was whole", () => {
  const body =
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x\r\nContent-Disposition: form-data; name="b"\r\n\r\n2';
  expect(readMultipart(Buffer.from(body), "multipart/form-data; boundary=x")?.fields).toEqual(
    new Map([["a", "1"]]),
  );
});
