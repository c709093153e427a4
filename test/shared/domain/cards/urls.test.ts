import { expect, test } from "vitest";
import { findUrls } from "../../../../shared/domain/cards/urls.ts";

test.each([
  ["www.example.com", ["www.example.com"]],
  ["Visit HTTPS://EXAMPLE.ORG/team.", ["HTTPS://EXAMPLE.ORG/team"]],
  ["example.com/en | example.net", ["example.com/en", "example.net"]],
  ["jane@example.com", []],
  ["Acme Pvt.Ltd", []],
  ["9.3687-3688", []],
  ["M.D. and B.Sc.", []],
])("%s holds %j", (text, urls) => {
  expect(findUrls(text).map(({ value }) => value.url)).toEqual(urls);
});

test("a profile in a network is marked as no site of the company's own", () => {
  expect(findUrls("linkedin.com/in/janedoe")[0]?.value.isProfile).toBe(true);
});
