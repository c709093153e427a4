import { expect, test } from "vitest";
import { attendeesAmong, readAttendees } from "../../../../shared/domain/events/read-attendees.ts";

const listed = (text: string) =>
  readAttendees(text).map(({ name, email, company }) =>
    [name, email, company].map((each) => each ?? "–").join(" | "),
  );

const both = ["Jane Doe | jane@example.org | Doe Bakery", "Tom Hale | tom@example.org | Hale Tiles"];

test.each<[string, string]>([
  [
    "with semicolons and a mark in front",
    "\uFEFFName;E-Mail;Firma\r\nJane Doe;jane@example.org;Doe Bakery\r\nTom Hale;tom@example.org;Hale Tiles\r\n",
  ],
  [
    "with tabs",
    "Name\tEmail\tCompany\nJane Doe\tjane@example.org\tDoe Bakery\nTom Hale\tTOM@example.org\tHale Tiles",
  ],
  [
    "all in quotes",
    '"Name","Email","Company"\n"Jane Doe","jane@example.org","Doe Bakery"\n"Tom Hale","tom@example.org","Hale Tiles"\n',
  ],
  [
    "as a ticket shop writes it, with first and last names",
    "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee Status,Company\n" +
      "123,2026-11-01,Jane,Doe,jane@example.org,1,Member,Attending,Doe Bakery\n" +
      "124,2026-11-02,Rosa,Vale,rosa@example.org,1,Member,Not Attending,\n" +
      "125,2026-11-02,Tom,Hale,tom@example.org,1,Guest,Attending,Hale Tiles\n",
  ],
  [
    "with keys for heads",
    "api_id,name,first_name,last_name,email,approval_status,company\n" +
      "g1,Jane Doe,Jane,Doe,jane@example.org,approved,Doe Bakery\ng2,Tom Hale,Tom,Hale,tom@example.org,approved,Hale Tiles\n" +
      "g3,Rosa Vale,Rosa,Vale,rosa@example.org,declined,\n",
  ],
  [
    "in another order, the last name first",
    "Company,Last Name,First Name,Email\nDoe Bakery,Doe,Jane,jane@example.org\nHale Tiles,Hale,Tom,tom@example.org",
  ],
  [
    "in German",
    "Nachname;Vorname;Unternehmen;E-Mail-Adresse\nDoe;Jane;Doe Bakery;jane@example.org\nHale;Tom;Hale Tiles;tom@example.org",
  ],
  [
    "in French, where nom is the last name",
    "Nom,Prénom,Société,Courriel\nDoe,Jane,Doe Bakery,jane@example.org\nHale,Tom,Hale Tiles,tom@example.org",
  ],
  [
    "in Spanish, where nombre is the first name",
    "Nombre,Apellidos,Correo electrónico,Empresa\nJane,Doe,jane@example.org,Doe Bakery\nTom,Hale,tom@example.org,Hale Tiles",
  ],
  [
    "with the name turned round",
    'Name,Email,Company\n"Doe, Jane",jane@example.org,Doe Bakery\n"Hale, Tom",tom@example.org,Hale Tiles',
  ],
  [
    "below a title and with empty rows",
    "Chamber mixer attendees,,\n,,\nGuest Name,Guest Email,Organization\nJane Doe,jane@example.org,Doe Bakery\n,,\nTom Hale,tom@example.org,Hale Tiles",
  ],
  [
    "with lines within a cell",
    'Name,Notes,Email,Company\nJane Doe,"no nuts,\nplease",jane@example.org,Doe Bakery\nTom Hale,,tom@example.org,Hale Tiles',
  ],
])("a table %s is read", (_, text) => {
  expect(listed(text)).toEqual(both);
});

test("a name without an address, and an address without a name, are guests as well", () => {
  expect(listed("Name,Email\nJane Doe,\n,kim@example.org\nTom Hale,n/a")).toEqual([
    "Jane Doe | – | –",
    "– | kim@example.org | –",
    "Tom Hale | – | –",
  ]);
});

test("of a host's words the lines alone that begin with a name are guests", () => {
  const words = [
    "Hi Ann, see you on Thursday!",
    "Here is who is coming:",
    "",
    "- Jane Doe (Doe Bakery)",
    "- Tom Hale, Hale Tiles",
    "Kim Vale <kim@example.org>",
    "Please bring your cards.",
    "Harbour Chamber of Commerce.",
  ].join("\n");
  expect(attendeesAmong(words).map(({ name }) => name)).toEqual(["Jane Doe", "Tom Hale", "Kim Vale"]);
});
