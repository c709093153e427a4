import { expect, test } from "vitest";
import { countryOf } from "../../../../shared/domain/cards/country.ts";

test.each([
  ["a country code", ["+49 30 5550143"], [], "DE"],
  ["a country's name", ["Kungsgatan 5", "Sverige"], [], "SE"],
  ["the form of a postcode", ["Leeds LS1 5RW"], [], "GB"],
  ["the domain's ending", [], ["jane@example.fr"], "FR"],
  ["the address before an ending that is sold anywhere", ["Albany, NY 12207"], ["acme.io"], "US"],
  [
    "the domain's ending beside a street and a town of France",
    ["12 rue de la Paix, 75002 Paris"],
    ["petite.fr"],
    "FR",
  ],
  ["a state's name before its postcode", ["Springfield, Illinois 62704"], ["acme.de"], "US"],
  ["nothing", ["Jane Doe"], [], "US"],
])("%s tells the country", (...[, texts, hosts, country]) => {
  expect(countryOf(texts, hosts)).toBe(country);
});
