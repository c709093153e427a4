import { expect, test } from "vitest";
import { addressParts } from "../../../../shared/domain/cards/address-parts.ts";

type Row = readonly [string, string, string | null, string | null, string | null, string | null, string];

const rows: readonly Row[] = [
  [
    "48 Market Street, Suite 210, Albany, NY 12207",
    "US",
    "48 Market Street, Suite 210",
    "Albany",
    "NY",
    "12207",
    "US",
  ],
  [
    "5 Oak Ave, Salt Lake City, UT 84101-2034, USA",
    "US",
    "5 Oak Ave",
    "Salt Lake City",
    "UT",
    "84101-2034",
    "US",
  ],
  ["5 Oak Ave, Portland, Oregon 97212", "US", "5 Oak Ave", "Portland", "Oregon", "97212", "US"],
  ["12 Bay Street, Toronto, ON M5B 1C2", "CA", "12 Bay Street", "Toronto", "ON", "M5B 1C2", "CA"],
  [
    "The Old Dairy, 7 High Street, Leeds LS1 4HF",
    "GB",
    "The Old Dairy, 7 High Street",
    "Leeds",
    null,
    "LS1 4HF",
    "GB",
  ],
  ["7 High Street, Leeds, LS1 4HF", "GB", "7 High Street", "Leeds", null, "LS1 4HF", "GB"],
  [
    "Level 2, 9 George Street, North Sydney NSW 2060",
    "AU",
    "Level 2, 9 George Street",
    "North Sydney",
    "NSW",
    "2060",
    "AU",
  ],
  ["Lindenweg 12, D-10115 Berlin", "DE", "Lindenweg 12", "Berlin", null, "10115", "DE"],
  ["16, rue des Lilas, 69001 Lyon, France", "CH", "16, rue des Lilas", "Lyon", null, "69001", "FR"],
  ["Via Roma, 5, 20121 Milano (MI)", "IT", "Via Roma, 5", "Milano", "MI", "20121", "IT"],
  [
    "Rua das Flores, 12 - sala 3, São Paulo - SP, CEP 01310-100",
    "BR",
    "Rua das Flores, 12 - sala 3",
    "São Paulo",
    "SP",
    "01310-100",
    "BR",
  ],
  ["Keizersgracht 8, 1015 AB Amsterdam", "NL", "Keizersgracht 8", "Amsterdam", null, "1015 AB", "NL"],
  ["ul. Długa 4/2, 31-147 Kraków", "PL", "ul. Długa 4/2", "Kraków", null, "31-147", "PL"],
  ["Box 12, 114 28 Stockholm", "SE", "Box 12", "Stockholm", null, "114 28", "SE"],
  [
    "3 Orchard Road, #04-12, Singapore 238823",
    "SG",
    "3 Orchard Road, #04-12",
    "Singapore",
    null,
    "238823",
    "SG",
  ],
  [
    "1-2-3 Ginza, Chuo-ku, Tokyo 104-0061, Japan",
    "US",
    "1-2-3 Ginza, Chuo-ku",
    "Tokyo",
    null,
    "104-0061",
    "JP",
  ],
];

test.each(rows)("%s", (address, usual, street, city, region, postcode, country) => {
  expect(addressParts([address], usual)).toEqual({ street, city, region, postcode, country });
});
