import { expect, test } from "vitest";
import { readableFields } from "../../../../infra/local/bench/readable-fields.ts";

const truth = {
  name: "Zoë Müller",
  title: "Head of Sales",
  company: "Acme",
  companyAlt: ["Acme GmbH"],
  address: "Main St. 1, 10115 Berlin",
  emails: ["zoe@example.com", "sales@example.com"],
  urls: ["https://www.example.com/"],
  phones: [{ printed: "+1 (212) 555-0143" }, { printed: "(212) 555-0199", kind: "fax" }],
};

test("a value is readable if all its words were read, wherever; accents, case and marks aside", () => {
  const lines = ["MULLER, Zoe", "Head of", "Acme Gmbh", "Main St 1", "Berlin 10115"];
  const points = ["E: zoe@ example.com", "salcs@example.com", "T +1 212 555 0143", "example.com"];
  expect(readableFields([...lines, ...points], truth)).toEqual({
    name: { found: 1, all: 1 },
    title: { found: 0, all: 1 },
    company: { found: 1, all: 1 },
    address: { found: 1, all: 1 },
    emails: { found: 1, all: 2 },
    urls: { found: 1, all: 1 },
    phones: { found: 1, all: 1 },
  });
});

test("what is not printed or not to be told need not be read", () => {
  const unnamed = { emails: [], urls: [], phones: [], title: "CFO", ignore: ["title"] };
  expect(Object.values(readableFields([], unnamed)).every(({ all }) => all === 0)).toBe(true);
});
