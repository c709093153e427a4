import { expect, test } from "vitest";
import { readTable } from "../../../../shared/domain/import/read-table.ts";

const read = (text: string, name = "table.csv", encoding: BufferEncoding = "utf8") =>
  readTable({ name, bytes: new Uint8Array(Buffer.from(text, encoding)) });

function rowsOf(text: string, name?: string, encoding?: BufferEncoding) {
  const table = read(text, name, encoding);
  return table.kind === "unknown" ? table.heads : table.rows.map(({ cells }) => Object.fromEntries(cells));
}

const jane = [{ name: "Jane Doe", emails: "jane@example.com" }];

test.each([
  ["commas", "name,emails\nJane Doe,jane@example.com\n"],
  ["semicolons, as Excel writes them in Europe", "name;emails\r\nJane Doe;jane@example.com\r\n"],
  ["tabs", "name\temails\nJane Doe\tjane@example.com"],
  ["the separator said in a first line", "sep=;\r\nname;emails\r\nJane Doe;jane@example.com\r\n"],
  ["a byte order mark", "\uFEFFname,emails\r\nJane Doe,jane@example.com\r\n"],
  ["quotes around everything", '"name","emails"\n"Jane Doe","jane@example.com"\n'],
  ["capitals and spaces in the first line", " Name , EMAILS\nJane Doe, jane@example.com \n"],
  ["empty rows", "\nname,emails\n,\nJane Doe,jane@example.com\n\n,\n"],
  ["columns in another order", "emails,name\njane@example.com,Jane Doe\n"],
  ["rows that are cut short or too long", "name,emails,title\nJane Doe,jane@example.com\n"],
])("a table with %s is read", (_, text) => {
  expect(rowsOf(text)).toEqual(jane);
});

test("UTF-16 and what Windows wrote before are read", () => {
  expect(rowsOf("\uFEFFname,emails\nZoë,z@example.com\n", "a.csv", "utf16le")).toEqual([
    { name: "Zoë", emails: "z@example.com" },
  ]);
  expect(rowsOf("name,emails\nZo\u00EB,z@example.com\n", "a.csv", "latin1")).toEqual([
    { name: "Zoë", emails: "z@example.com" },
  ]);
});

test("a cell may hold lines, quotes and separators, and rows are numbered as a spreadsheet numbers them", () => {
  const table = read('name,notes\n"Doe, Jane","said ""yes""\r\nand came"\nTom Hale,\n');
  expect(table.kind !== "unknown" && table.rows.map(({ n, cells }) => [n, ...cells.values()])).toEqual([
    [2, "Doe, Jane", 'said "yes"\nand came'],
    [3, "Tom Hale"],
  ]);
});

test.each([
  ["name,emails,phones", "contacts"],
  ["name,day,cost", "events"],
  ["name,since", "groups"],
  ["contact,what,day", "outcomes"],
  ["contact,step,due on", "follow-ups"],
  ["what,target,period", "goals"],
  ["kind,text", "templates"],
  ["Given Name,Family Name,E-mail 1 - Value", "contacts"],
  ["First Name,Last Name,E-mail Address", "contacts"],
  ["Full Name,Email,Mobile", "contacts"],
  ["Table,Seat", "unknown"],
])("“%s” is the first line of %s", (head, kind) => {
  expect(read(`${head}\na,b,c\n`).kind).toBe(kind);
});

test("what Google Contacts writes is read", () => {
  const text = [
    "First Name,Middle Name,Last Name,Name Prefix,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Street,Address 1 - City,Labels",
    "Jane,M.,Doe,Dr.,Doe Bakery,Owner,* Work,jane@example.com,Home,jd@example.org,Mobile,+1 212-555-0143 ::: +1 212-555-0144,1 Main St,Springfield,* myContacts",
  ].join("\n");
  const table = read(text);
  expect(table).toMatchObject({ kind: "contacts", isForeign: true });
  expect(rowsOf(text)).toEqual([
    {
      ...{ "given name": "Jane", "middle name": "M.", "family name": "Doe", honorific: "Dr." },
      ...{ company: "Doe Bakery", title: "Owner", emails: "jane@example.com; jd@example.org" },
      ...{
        phones: "+1 212-555-0143 (mobile); +1 212-555-0144 (mobile)",
        street: "1 Main St",
        city: "Springfield",
      },
    },
  ]);
});

test("what Outlook writes is read", () => {
  const text =
    "Title,First Name,Last Name,Company,Job Title,Business Phone,Mobile Phone,E-mail Address,Business City,Birthday\nMs.,Jane,Doe,Doe Bakery,Owner,212-555-0143,212-555-0144,jane@example.com,Springfield,0/0/00\n";
  expect(rowsOf(text)).toEqual([
    {
      ...{
        honorific: "Ms.",
        "given name": "Jane",
        "family name": "Doe",
        company: "Doe Bakery",
        title: "Owner",
      },
      ...{
        phones: "212-555-0143 (work); 212-555-0144 (mobile)",
        emails: "jane@example.com",
        city: "Springfield",
      },
    },
  ]);
  expect(read(text)).toMatchObject({ passedOver: ["Birthday"] });
});

test("what LinkedIn writes is read below the lines above it", () => {
  const text =
    'Notes:\n"When exporting your connection data, you may notice gaps."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nJane,Doe,https://www.linkedin.com/in/janedoe,,Doe Bakery,Owner,22 Nov 2026\n';
  expect(rowsOf(text)).toEqual([
    {
      ...{ "given name": "Jane", "family name": "Doe", websites: "https://www.linkedin.com/in/janedoe" },
      ...{ company: "Doe Bakery", title: "Owner", "met on": "22 Nov 2026" },
    },
  ]);
});

test("a group's currencies of an earlier export belong to the amounts in front of them", () => {
  const text =
    "name,since,joining fee,currency,dues,currency,dues per\nBNI,2026-01-01,150,EUR,600,USD,year\n";
  expect(rowsOf(text)).toMatchObject([{ "joining fee currency": "EUR", "dues currency": "USD" }]);
});
