import { describe, expect, test } from "vitest";
import { parseVCards } from "../../../../shared/domain/vcards/parse-vcards.ts";
import { vcardPerson } from "../../../../shared/domain/vcards/vcard-person.ts";

const people = (...lines: string[]) => parseVCards(lines.join("\r\n")).map(vcardPerson);
const person = (...lines: string[]) => people("BEGIN:VCARD", ...lines, "END:VCARD")[0];

describe("a vCard of each version", () => {
  test("3.0, with everything that a card prints", () => {
    const jane = person(
      "VERSION:3.0",
      "N:Doe;Jane;Anne,Marie;Dr.;MBA",
      "FN:Dr. Jane Doe\\, MBA",
      "ORG:Doe & Partners\\, LLC;Tax;Audit",
      "TITLE:Chief Financial Officer",
      "TEL;TYPE=WORK,VOICE:+1 212 555 0143 x7",
      "TEL;TYPE=CELL:212-555-0199",
      "TEL;TYPE=WORK,FAX:+1 212 555 0144",
      "EMAIL;TYPE=INTERNET:jane.doe@example.com",
      "URL:https://www.example.com",
      "URL:https://www.linkedin.com/in/jane-doe/",
      "ADR;TYPE=HOME:;;1 Home Road;Elsewhere;;;",
      "ADR;TYPE=WORK:;Suite 12;350 Example Ave;New York;NY;10118;USA",
      "NOTE:Met at the\\nChamber breakfast",
    );
    expect(jane?.fields).toMatchObject({
      name: "Jane Doe",
      honorific: "Dr.",
      credentials: ["MBA"],
      title: "Chief Financial Officer",
      department: "Tax, Audit",
      company: "Doe & Partners, LLC",
      emails: ["jane.doe@example.com"],
      urls: ["https://www.example.com"],
      social: [{ network: "linkedin", handle: "jane-doe" }],
      address: "350 Example Ave, Suite 12, New York, NY 10118, USA",
      addressParts: {
        street: "350 Example Ave, Suite 12",
        city: "New York",
        region: "NY",
        postcode: "10118",
      },
    });
    expect(jane?.fields.phones).toEqual([
      { number: "+1 212 555 0143", e164: "+12125550143", extension: "7", kind: "work" },
      { number: "212-555-0199", e164: "+12125550199", extension: null, kind: "mobile" },
      { number: "+1 212 555 0144", e164: "+12125550144", extension: null, kind: "fax" },
    ]);
    expect(jane?.notes).toEqual(["Met at the\nChamber breakfast"]);
  });

  test("2.1, quoted-printable over soft breaks, in its own charset, with types without a name", () => {
    const jürgen = person(
      "VERSION:2.1",
      "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCr=",
      "gen",
      "ORG;CHARSET=UTF-8;QUOTED-PRINTABLE:B=C3=A4ckerei M=C3=BCller",
      "TEL;CELL;VOICE:0151 5550123",
      "EMAIL;INTERNET;PREF:j@example.org",
    );
    expect(jürgen?.fields).toMatchObject({ name: "Jürgen Müller", company: "Bäckerei Müller" });
    expect(jürgen?.fields.phones[0]?.kind).toBe("mobile");
  });

  test("4.0, with quoted parameters and addresses as URIs", () => {
    const kim = person(
      "VERSION:4.0",
      "FN:Kim Roe",
      'TEL;VALUE=uri;TYPE="voice,home":tel:+44-20-7946-0123;ext=12',
      'EMAIL;PREF=1;X-NOTE="a:b":kim@example.net',
    );
    expect(kim?.fields).toMatchObject({ name: "Kim Roe", emails: ["kim@example.net"] });
    expect(kim?.fields.phones).toEqual([
      { number: "+44-20-7946-0123", e164: "+442079460123", extension: "12", kind: "home" },
    ]);
  });
});

test("Apple's labels tell the kind of a number", () => {
  const ann = person("FN:Ann Poe", "item1.TEL:+1 212 555 0150", "item1.X-ABLabel:_$!<Mobile>!$_");
  expect(ann?.fields.phones[0]?.kind).toBe("mobile");
});

test("a name is put together where only its parts are given", () => {
  expect(person("N:Doe;Jane;;;")?.fields.name).toBe("Jane Doe");
  expect(person("N:;;;;", "FN:")?.fields.name).toBeNull();
});

test("several in one text are several people, and an assistant's within one is nobody's own", () => {
  const found = people(
    "BEGIN:VCARD",
    "FN:Jane Doe",
    "AGENT:",
    "BEGIN:VCARD",
    "FN:Her Assistant",
    "END:VCARD",
    "END:VCARD",
    "begin:vcard",
    "FN:Bob Roe",
  );
  expect(found.map(({ fields }) => fields.name)).toEqual(["Jane Doe", "Bob Roe"]);
});

test.each([
  ["folded lines", ["FN:Jane", "  Doe"], "Jane Doe"],
  ["a byte order mark and bare line feeds", ["\uFEFF", "FN:Jane Doe"], "Jane Doe"],
  ["a wrong quoted-printable code", ["FN;ENCODING=QUOTED-PRINTABLE:Jane=ZZ Doe"], "Jane=ZZ Doe"],
  ["an unknown charset", ["FN;CHARSET=X-NONE;ENCODING=QUOTED-PRINTABLE:Jane=20Doe"], "Jane Doe"],
])("%s are read", (_, lines, name) => {
  expect(person(...lines)?.fields.name).toBe(name);
});
