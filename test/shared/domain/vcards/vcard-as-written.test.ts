import { describe, expect, test } from "vitest";
import { parseVCards } from "../../../../shared/domain/vcards/parse-vcards.ts";
import { pastedVCards } from "../../../../shared/domain/vcards/pasted-vcards.ts";
import { vcardText } from "../../../../shared/domain/vcards/vcard-file.ts";
import { vcardPerson } from "../../../../shared/domain/vcards/vcard-person.ts";

const card = (...lines: string[]) => ["BEGIN:VCARD", ...lines, "END:VCARD"].join("\r\n");
const person = (...lines: string[]) => parseVCards(card(...lines)).map(vcardPerson)[0];

test("an iPhone's, with groups, own labels, a photo and profiles", () => {
  const jane = person(
    "VERSION:3.0",
    "N:Doe;Jane;;;",
    "FN:Jane Doe",
    "ORG:;Sales",
    "item1.TEL:+1 212 555 0143",
    "item1.X-ABLabel:Boat",
    "TEL;type=CELL;type=VOICE;type=pref:(917) 555-0117",
    "EMAIL;type=INTERNET;type=HOME:jane@home.example.com",
    "EMAIL;type=INTERNET;type=WORK;type=pref:jane@example.com",
    "item3.URL:http\\://www.example.com",
    "item3.X-ABLabel:_$!<HomePage>!$_",
    "item4.ADR;type=WORK;type=pref:;;12 Mill Lane;Albany;NY;12207;",
    "item4.X-ABADR:us",
    "X-SOCIALPROFILE;type=linkedin;x-user=janedoe:http://www.linkedin.com/in/janedoe",
    "IMPP;X-SERVICE-TYPE=Skype;type=HOME;type=pref:skype:jane.doe",
    "BDAY:1604-05-03",
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
    " AAAA",
    "NOTE:Met at\\nthe fair\\, in May",
  );
  expect(jane?.fields).toMatchObject({
    name: "Jane Doe",
    company: null,
    department: "Sales",
    emails: ["jane@example.com", "jane@home.example.com"],
    phones: [{ kind: "other" }, { number: "(917) 555-0117", kind: "mobile" }],
    urls: ["http://www.example.com"],
    address: "12 Mill Lane, Albany, NY 12207",
    addressParts: { country: "US" },
    social: [
      { network: "linkedin", handle: "janedoe" },
      { network: "skype", handle: "jane.doe" },
    ],
  });
  expect(jane?.notes).toEqual(["Met at\nthe fair, in May", "Birthday: --05-03", "Boat: +1 212 555 0143"]);
});

test("an old phone's, quoted-printable with soft breaks in every value", () => {
  const jürgen = person(
    "VERSION:2.1",
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=",
    "M=C3=BCller;=",
    "J=C3=BCrgen",
    "TEL;CELL;WORK:0171 5550113",
    "TEL;WORK:+49 711 5550111",
    "ADR;WORK;;ENCODING=QUOTED-PRINTABLE:;;Industriestr. 7=0D=0AGeb=C3=A4ude 2;Stuttgart;;70565;Germany",
    "NOTE;ENCODING=QUOTED-PRINTABLE:Line 1=0D=0ALine 2 =",
    "goes on=",
  );
  expect(jürgen?.fields).toMatchObject({
    name: "Jürgen Müller",
    phones: [
      { e164: "+491715550113", kind: "mobile" },
      { e164: "+497115550111", kind: "work" },
    ],
    address: "Industriestr. 7, Gebäude 2, 70565 Stuttgart, Germany",
    addressParts: { country: "DE" },
  });
  expect(jürgen?.notes).toEqual(["Line 1\nLine 2 goes on"]);
});

describe("who it is of", () => {
  test.each([
    ["a firm, by its kind", ["KIND:org", "FN:Acme Inc."], { name: null, company: "Acme Inc." }],
    [
      "a firm, as Apple shows it",
      ["FN:Acme Inc.", "ORG:Acme Inc.;", "X-ABShowAs:COMPANY"],
      { name: null, company: "Acme Inc." },
    ],
    [
      "somebody filed by family name",
      ["FN:Doe\\, Jane", "N:Doe;Jane;;;"],
      { name: "Jane Doe", company: null },
    ],
    [
      "a doctor of whom only FN tells",
      ["FN:Dr. Jane Doe", "N:Doe;Jane;;;"],
      { name: "Jane Doe", honorific: "Dr." },
    ],
    [
      "somebody whose address stands for the name",
      ["FN:jane@example.com", "EMAIL:jane@example.com"],
      { name: null },
    ],
    ["the preferred of two names", ["FN:J. Doe", "FN;PREF=1:Jane Doe"], { name: "Jane Doe" }],
  ])("%s", (_, lines, fields) => {
    expect(person(...lines)?.fields).toMatchObject(fields);
  });
});

test.each([
  ['TEL;VALUE=uri;TYPE="voice,work":tel:+1-212-555-0143;ext=102', "work", "102"],
  ["TEL;WORK;PREF;VOICE:+1 212 555 0143 ext. 102", "work", "102"],
  ["TEL;TYPE=WORK;TYPE=FAX:+12125550143", "fax", null],
  ["TEL;HOME;FAX:+12125550143", "fax", null],
  ["TEL;TYPE=PAGER:+12125550143", "other", null],
  ["TEL:+12125550143", "other", null],
])("%s is a number of its kind", (line, kind, extension) => {
  expect(person(line)?.fields.phones).toMatchObject([{ e164: "+12125550143", kind, extension }]);
});

test("a vCard pasted into a mail is found, quoted or not", () => {
  const pasted = card("VERSION:3.0", "FN:Jane Doe", "NOTE:a long", "  line");
  const names = (text: string) =>
    parseVCards(pastedVCards(text).vcards).map((each) => vcardPerson(each).fields.name);
  expect(names(`Hi,\n\nhere:\n\n${pasted}\n\nBest`)).toEqual(["Jane Doe"]);
  expect(
    names(
      `Hi\n${pasted
        .split("\r\n")
        .map((line) => `> ${line}`)
        .join("\n")}`,
    ),
  ).toEqual(["Jane Doe"]);
  expect(pastedVCards(`Hi,\n${pasted}\nBest`).rest).toBe("Hi,\nBest");
  expect(names("We should begin: vCard exchange at noon.")).toEqual([]);
});

test.each([
  ["UTF-8", Buffer.from("FN:Jürgen")],
  ["UTF-16", Buffer.from("\uFEFFFN:Jürgen", "utf16le")],
  ["what Windows wrote", Buffer.from("FN:Jürgen", "latin1")],
  [
    "the charset that it names",
    Buffer.concat([Buffer.from("FN;CHARSET=windows-1251:"), Buffer.from([0xde, 0xf0, 0xe8, 0xe9])]),
  ],
])("the bytes of a file are read as %s", (charset, bytes) => {
  expect(vcardText(bytes)).toContain(charset.startsWith("the") ? "Юрий" : "Jürgen");
});
