import { describe, expect, test } from "vitest";
import { parseVCards } from "../../../../shared/domain/vcards/parse-vcards.ts";
import { pastedVCards } from "../../../../shared/domain/vcards/pasted-vcards.ts";
import { isVCardFile, vcardText } from "../../../../shared/domain/vcards/vcard-file.ts";
import { vcardPerson } from "../../../../shared/domain/vcards/vcard-person.ts";

const people = (...lines: string[]) => parseVCards(lines.join("\r\n")).map(vcardPerson);
const person = (...lines: string[]) => people("BEGIN:VCARD", ...lines, "END:VCARD")[0];

describe("what address books call in their own ways is kept as a note", () => {
  test.each([
    ["Evolution's spouse", ["X-EVOLUTION-SPOUSE:Mary"], "Spouse: Mary"],
    ["KAddressBook's manager", ["X-KADDRESSBOOK-X-ManagersName:Bob Roe"], "Manager: Bob Roe"],
    ["Outlook's spouse, in parts", ["X-MS-SPOUSE;N;LANGUAGE=en-us:Doe;Mary"], "Spouse: Mary Doe"],
    ["a wedding day of Windows", ["X-WAB-WEDDING_ANNIVERSARY:20001224"], "Anniversary: 2000-12-24"],
    ["a nickname of Android", ["X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;JD;1;;"], "Nickname: JD"],
    [
      "a day of Android",
      ["X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;20010506;1;;"],
      "Anniversary: 2001-05-06",
    ],
    ["a relation of Android", ["X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Al;0;Coach;"], "Coach: Al"],
    ["whom 4.0 relates", ["RELATED;TYPE=spouse;VALUE=text:Mary"], "Spouse: Mary"],
    ["a day with a type", ["X-ABDATE;TYPE=graduation:2009-06-15"], "Graduation: 2009-06-15"],
    ["a birthday without a year", ["BDAY:--0203"], "Birthday: --02-03"],
    ["a birthday in words", ["BDAY;VALUE=text:Tuesday in May"], "Birthday: Tuesday in May"],
    ["a second title", ["TITLE:CTO", "ROLE:Programmer"], "Role: Programmer"],
    ["a second firm", ["ORG:Acme", "ORG:Globex;Sales"], "Company: Globex, Sales"],
    [
      "a second address that has a name",
      ["ADR;TYPE=WORK:;;1 Mill Lane;Albany;;;", "b.ADR:;;2 Lake Road;Elmira;;;", "b.X-ABLabel:Cabin"],
      "Cabin: 2 Lake Road, Elmira",
    ],
    ["a number's own type", ["TEL;X-Boat:+1 212 555 0143"], "Boat: +1 212 555 0143"],
    [
      "an encoded type of Android's",
      ["TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,B=C3=BCro Nord):+1 212 555 0143"],
      "Büro Nord: +1 212 555 0143",
    ],
  ])("%s", (_, lines, note) => {
    expect(person("FN:Jane Doe", ...lines)?.notes).toEqual([note]);
  });

  test("nobody is named by a number of the address book's", () => {
    expect(person("FN:Jane Doe", "RELATED;TYPE=spouse:urn:uuid:b8767877-b4a1")?.notes).toEqual([]);
  });
});

describe("a name", () => {
  test.each([
    ["with its parts where the whole belongs", ["FN:Doe;Jane"], "Jane Doe"],
    ["with a comma where the family's belongs", ["N:Doe, Jane"], "Jane Doe"],
    [
      "in parts, and said as a whole",
      ["N:Doe;Jane;;Dr.;Jr.,M.D.", "FN:Dr. Jane Doe Jr.\\, M.D."],
      "Jane Doe",
    ],
    ["in two languages", ["FN;ALTID=1:Jane Doe", "FN;ALTID=1;LANGUAGE=ja;PREF=1:ジェーン"], "Jane Doe"],
    ["in the charset of Windows", ["FN;ENCODING=QUOTED-PRINTABLE:Jos=E9 Roe"], "José Roe"],
  ])("%s", (_, lines, name) => {
    expect(person(...lines)?.fields.name).toBe(name);
  });
});

test("an address of a messenger is no mailbox, and an ending no part of one", () => {
  const jane = person(
    "FN:Jane",
    "EMAIL:jane@example.com;",
    "EMAIL;IM:MSN:jane@example.net",
    "EMAIL:Jane <j@example.org>",
  );
  expect(jane?.fields.emails).toEqual(["jane@example.com", "j@example.org"]);
  expect(jane?.fields.social).toEqual([{ network: "msn", handle: "jane@example.net" }]);
});

test("of a number that is there twice, the line counts that says what it is", () => {
  const jane = person("FN:Jane", "TEL:+1 212 555 0143", "TEL;CELL:+1 212 555 0143");
  expect(jane?.fields.phones).toMatchObject([{ kind: "mobile" }]);
});

describe("broken lines", () => {
  test("in vCard 2.1 the space at the beginning is the text's, in 3.0 it is not", () => {
    expect(person("VERSION:2.1", "FN:Jane", " Doe")?.fields.name).toBe("Jane Doe");
    expect(person("VERSION:3.0", "FN:Ja", " ne Doe")?.fields.name).toBe("Jane Doe");
  });

  test("a program that counts to 75 breaks within words", () => {
    const long = `NOTE:${"a".repeat(70)}`;
    expect(person("VERSION:2.1", "FN:Jane", long, " bc")?.notes).toEqual([`${"a".repeat(70)}bc`]);
  });

  test("a card that is indented as a whole is read", () => {
    const lines = ["BEGIN:VCARD", "FN:Jane", "  Doe", "TITLE:CFO", "END:VCARD"].map((line) => `    ${line}`);
    expect(people("", ...lines)[0]?.fields).toMatchObject({ name: "Jane Doe", title: "CFO" });
  });
});

test("a card without an end does not swallow the next", () => {
  const found = people("BEGIN:VCARD", "BEGIN:VCARD", "FN:Jane Doe", "BEGIN:VCARD", "FN:Bob Roe", "END:VCARD");
  expect(found.map(({ fields }) => fields.name)).toEqual([null, "Jane Doe", "Bob Roe"]);
});

test.each([
  ["with its mark", "\uFEFF"],
  ["without", ""],
])("a file in UTF-16 is told and read, %s", (_, mark) => {
  const bytes = Buffer.from(`${mark}BEGIN:VCARD\r\nFN:Jürg Müller\r\nEND:VCARD`, "utf16le");
  for (const each of [bytes, Buffer.from(bytes).swap16()]) {
    expect(isVCardFile({ name: "", type: "", bytes: each })).toBe(true);
    expect(parseVCards(vcardText(each)).map(vcardPerson)[0]?.fields.name).toBe("Jürg Müller");
  }
});

test("a pasted line that the mail program broke is one again, and what follows the card is no part of it", () => {
  const { vcards, rest } = pastedVCards(
    "Hi\nBEGIN:VCARD\nFN:Jane Doe\nNOTE:Looks for somebody who\nkeeps books\nEND:VCARD\nBye",
  );
  expect(parseVCards(vcards).map(vcardPerson)[0]?.notes).toEqual(["Looks for somebody who keeps books"]);
  expect(rest).toBe("Hi\nBye");
});
