import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { postalMailReader } from "../../../../shared/adapters/mime/postal-mail-reader.ts";

const read = (type: string, body: Uint8Array | string) =>
  postalMailReader().parse(
    Buffer.from(
      `From: ann@example.com\r\nSubject: cards\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString("base64")}`,
    ),
  );

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const value = Buffer.concat(parts);
  return Buffer.concat([
    Buffer.from([tag, 0x83, value.length >> 16, value.length >> 8, value.length]),
    value,
  ]);
};
const endless = (tag: number, ...parts: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from([tag, 0x80]), ...parts, Buffer.from([0, 0])]);
const oid = (last: number) => Buffer.from([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, last]);

const inner = Buffer.from("Content-Type: text/plain\r\n\r\nmet her at BNI");
const version = Buffer.from([0x02, 0x01, 0x01]);
const algorithms = Buffer.from([0x31, 0x00]);

const whole = der(
  0x30,
  oid(2),
  der(0xa0, der(0x30, version, algorithms, der(0x30, oid(1), der(0xa0, der(0x04, inner))))),
);
const chunked = endless(
  0x30,
  oid(2),
  endless(
    0xa0,
    endless(
      0x30,
      version,
      algorithms,
      endless(
        0x30,
        oid(1),
        endless(0xa0, endless(0x24, der(0x04, inner.subarray(0, 9)), der(0x04, inner.subarray(9)))),
      ),
    ),
  ),
);

test.each([
  ["whole", whole],
  ["in chunks", chunked],
])("of a mail that S/MIME has signed, what was signed is read: %s", async (_, signed) => {
  const mail = await read("application/pkcs7-mime; smime-type=signed-data; name=smime.p7m", signed);
  expect(mail).toMatchObject({ subject: "cards", text: "met her at BNI\n", attachments: [], sealed: false });
});

const message = "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n=ab\n-----END PGP MESSAGE-----\n";

test.each([
  [
    "S/MIME",
    "application/pkcs7-mime; smime-type=enveloped-data",
    der(0x30, oid(3), der(0xa0, der(0x30, version))),
  ],
  ["PGP in the text", "text/plain", message],
  ["PGP in parts of its own", 'multipart/encrypted; boundary="b"', ""],
])("that a mail is encrypted is told: %s", async (_, type, body) => {
  const parts = `From: ann@example.com\nContent-Type: ${type}\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\n${message}\n--b--`;
  const mail = type.startsWith("multipart")
    ? await postalMailReader().parse(Buffer.from(parts))
    : await read(type, body);
  expect(mail).toMatchObject({ sealed: true, attachments: [], text: null });
});

test("of a text that PGP has signed only the text is read", async () => {
  const signed =
    "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n1 done\n- -- \n-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n";
  expect((await read("text/plain", signed)).text?.trim()).toBe("1 done\n--");
});

const number = (value: number, width: number) => {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntLE(value, 0, width);
  return bytes;
};
const attribute = (level: number, name: number, data: Uint8Array) =>
  Buffer.concat([
    number(level, 1),
    number(name, 2),
    number(6, 2),
    number(data.length, 4),
    data,
    number(0, 2),
  ]);
const property = (kind: number, id: number, value: Buffer) =>
  Buffer.concat([
    number(kind, 2),
    number(id, 2),
    number(1, 4),
    number(value.length, 4),
    value,
    Buffer.alloc((4 - (value.length % 4)) % 4),
  ]);
const utf16 = (text: string) => Buffer.from(`${text}\0`, "utf16le");

const winmail = Buffer.concat([
  number(0x223e9f78, 4),
  number(1, 2),
  attribute(1, 0x9003, Buffer.concat([number(1, 4), property(0x1f, 0x1000, utf16("met her at BNI"))])),
  attribute(2, 0x9002, Buffer.alloc(14)),
  attribute(2, 0x8010, Buffer.from("CARD~1.JPG\0")),
  attribute(2, 0x800f, Buffer.from([0xff, 0xd8, 0xff])),
  attribute(2, 0x9005, Buffer.concat([number(1, 4), property(0x1f, 0x3707, utf16("card of Jané.jpg"))])),
]);

test("what Outlook has packed into winmail.dat is taken out of it", async () => {
  const mail = await read("application/ms-tnef; name=winmail.dat", winmail);
  expect(mail).toMatchObject({
    text: "met her at BNI",
    attachments: [{ name: "card of Jané.jpg", bytes: new Uint8Array([0xff, 0xd8, 0xff]) }],
  });
});

const tnef = (...properties: readonly Buffer[]) =>
  Buffer.concat([
    number(0x223e9f78, 4),
    number(1, 2),
    attribute(1, 0x9003, Buffer.concat([number(properties.length, 4), ...properties])),
  ]);
const rtf = (text: string) => {
  const head = [number(text.length + 12, 4), number(text.length, 4), number(0x414c454d, 4), number(0, 4)];
  return property(0x102, 0x1009, Buffer.concat([...head, Buffer.from(text, "latin1")]));
};
/** The example of [MS-OXRTFCP] 3.1.1. */
const hello =
  "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0";

test.each([
  ["compressed", property(0x102, 0x1009, Buffer.from(hello, "hex")), "hello world", null],
  [
    "in other letters, with what nobody sees",
    rtf(
      String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0 Arial;}}{\*\generator x;}\uc1 \'cf\'f0\u233?t\par 1\tab done \{ok\}}`,
    ),
    "Прét\n1\tdone {ok}",
    null,
  ],
  [
    "made of HTML",
    rtf(
      String.raw`{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}\htmlrtf \par {\htmlrtf0 1 done < 2\htmlrtf }\htmlrtf0{\*\htmltag72 </p>}}`,
    ),
    null,
    "<p>1 done &lt; 2</p>",
  ],
])("of a mail that Outlook has kept in RTF alone the words are read: %s", async (_, words, text, html) => {
  const mail = await read("application/ms-tnef; name=winmail.dat", tnef(words));
  expect(mail).toMatchObject({ text, html, attachments: [] });
});

test("a mail that is attached within winmail.dat is an attached mail", async () => {
  const jane = tnef(
    property(0x1f, 0x0037, utf16("Lunch")),
    property(0x1f, 0x0c1a, utf16("Jane Doe")),
    property(0x1f, 0x5d01, utf16("Jane@example.com")),
    property(0x1f, 0x1000, utf16("At noon?")),
  );
  const object = property(0x0d, 0x3701, Buffer.concat([Buffer.alloc(16), jane]));
  const packed = Buffer.concat([
    tnef(),
    attribute(2, 0x9002, Buffer.alloc(14)),
    attribute(2, 0x9005, Buffer.concat([number(1, 4), object])),
  ]);
  const mail = await read("application/ms-tnef; name=winmail.dat", packed);
  expect(mail).toMatchObject({
    attachments: [],
    attachedMails: [
      { from: [{ name: "Jane Doe", email: "jane@example.com" }], subject: "Lunch", text: "At noon?" },
    ],
  });
});

test("what S/MIME has compressed is read", async () => {
  const octets = der(0xa0, der(0x04, deflateSync(inner)));
  const zlib = der(0x30, Buffer.from("060b2a864886f70d0109100308", "hex"));
  const type = Buffer.from("060b2a864886f70d0109100109", "hex");
  const body = der(
    0x30,
    type,
    der(0xa0, der(0x30, Buffer.from([0x02, 0x01, 0x00]), zlib, der(0x30, oid(1), octets))),
  );
  const mail = await read("application/pkcs7-mime; smime-type=compressed-data; name=smime.p7z", body);
  expect(mail).toMatchObject({ text: "met her at BNI\n", attachments: [] });
});

test("what is packed many times over is opened a few times alone", async () => {
  const words = String.raw`{\rtf1 ${"{".repeat(200_000)}`;
  const part = `--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n${tnef(rtf(words)).toString("base64")}\n`;
  const head = "From: ann@example.com\nSubject: cards\nContent-Type: multipart/mixed; boundary=b\n\n";
  const mail = await postalMailReader().parse(Buffer.from(`${head}${part.repeat(8)}--b--`));
  expect(mail.attachments).toHaveLength(5);
});

test("broken wrappings are read as far as they go and never throw", async () => {
  for (const [type, bytes] of [
    ["application/ms-tnef", winmail],
    ["application/pkcs7-mime", whole],
    ["application/pkcs7-mime", chunked],
  ] as const)
    for (let end = 0; end < bytes.length; end++)
      expect((await read(type, bytes.subarray(0, end))).subject).toBe("cards");
});

test("what is packed into a file beside the mail's own words is none of them", async () => {
  const page = tnef(property(0x102, 0x1013, Buffer.from("<p>stop</p>"))).toString("base64");
  const packed = (own: string) =>
    postalMailReader().parse(
      Buffer.from(
        `From: ann@example.com\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${own}\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n${page}\n--b--\n`,
      ),
    );
  expect((await packed("")).html).toBe("<p>stop</p>");
  expect((await packed("---------- Forwarded message ---------\nFrom: Eve")).html).toBeNull();
});
