import { expect, test } from "vitest";
import { withCodes } from "../../../../shared/domain/captures/with-codes.ts";
import { cardReading, phone } from "../../../fixtures/card-readings.ts";

const vcard = (...lines: string[]) => ["BEGIN:VCARD", ...lines, "END:VCARD"].join("\n");

test("what a code states beats what was read, and is doubted no more", () => {
  const read = cardReading(
    { name: "Jane D0e", title: "CFO", emails: ["jane@exarnple.com"], phones: [phone("(212) 555-0148")] },
    { doubtful: ["name", "title"], places: { name: { left: 0, top: 0, width: 1, height: 0.1 } } },
  );
  const code = vcard("FN:Jane Doe", "EMAIL:jane@example.com", "TEL:+12125550143", "URL:example.com");
  const both = withCodes(read, [code]);
  expect(both?.fields).toMatchObject({
    name: "Jane Doe",
    title: "CFO",
    emails: ["jane@example.com"],
    urls: ["example.com"],
  });
  expect(both?.fields.phones.map(({ number }) => number)).toEqual(["+12125550143"]);
  expect(both?.doubtful).toEqual(["title"]);
  expect(both?.places).toEqual({});
  expect(both?.confidence).toMatchObject({ name: 0.99, title: 0.8, "emails[0]": 0.99 });
});

test("what is printed beside the code stays", () => {
  const read = cardReading({
    name: "Jane Doe",
    phones: [phone("555-0143"), { ...phone("555-0199"), kind: "fax" }],
  });
  const both = withCodes(read, ["MECARD:N:Doe,Jane;TEL:5550143;;"]);
  expect(both?.fields.phones.map(({ number, kind }) => [number, kind])).toEqual([
    ["5550143", "other"],
    ["555-0199", "fax"],
  ]);
});

test("a code alone is enough", () => {
  const only = withCodes(null, [vcard("FN:Jane Doe", "TEL:+1 212 555 0143")]);
  expect(only).toMatchObject({ kind: "person", fields: { name: "Jane Doe" } });
});

test("a link is kept as a note; a code that says nothing of a person changes nothing", () => {
  const read = cardReading({ name: "Jane Doe" });
  expect(withCodes(read, ["https://example.com/j"])?.notes).toEqual([
    "Code on the card: https://example.com/j",
  ]);
  expect(withCodes(read, ["WIFI:S:guest;;"])).toEqual(read);
  expect(withCodes(null, ["https://example.com/menu"])).toBeNull();
});
