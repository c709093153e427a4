import { expect, test } from "vitest";
import { headerFields, headerValue, withoutHeader } from "../../../infra/local/mail-head.ts";

const raw = (...lines: string[]) => Buffer.from(lines.join("\r\n"));

test("fields are read in order, unfolded, and never from the body", () => {
  const fields = headerFields(
    raw("Subject: one", "\ttwo", "X-Empty:", "no field", "To: a@example.com", "", "From: b"),
  );
  expect(fields).toEqual([
    { name: "Subject", value: "one two" },
    { name: "X-Empty", value: "" },
    { name: "To", value: "a@example.com" },
  ]);
  expect(headerValue(fields, "SUBJECT")).toBe("one two");
});

test.each([
  ["first", raw("X-A: 1", "B: 2", "", "body"), raw("B: 2", "", "body")],
  ["last", raw("B: 2", "X-A: 1", "", "body"), raw("B: 2", "", "body")],
  ["folded and twice", raw("x-a: 1", " 1", "B: 2", "X-A: 3", "", "X-A: body"), raw("B: 2", "", "X-A: body")],
  ["not there", raw("B: 2", "", "body"), raw("B: 2", "", "body")],
  ["in a mail without a body", raw("B: 2", "X-A: 1"), raw("B: 2")],
  ["between bare line feeds", Buffer.from("X-A: 1\nB: 2\n\nbody"), Buffer.from("B: 2\n\nbody")],
])("a header that is %s is taken out, and no other byte", (_where, given, left) => {
  expect(withoutHeader(given, "X-A").toString()).toBe(left.toString());
});

test("bytes that are no text survive", () => {
  const given = Buffer.concat([
    Buffer.from("X-A: 1\r\nB: \xe9\xff\r\n\r\n", "latin1"),
    Buffer.from([0, 255, 128]),
  ]);
  expect(withoutHeader(given, "X-A")).toEqual(given.subarray(8));
});
