import { expect, test } from "vitest";
import { joinedLabels } from "../../../../shared/domain/cards/joined-labels.ts";
import { printed } from "./printed.ts";

const texts = (lines: Parameters<typeof printed>) => joinedLabels(printed(...lines)).map(({ text }) => text);

test("a column of labels is joined to the values beside it, in whatever order they were read", () => {
  const at = (text: string, top: number, left: number) => ({ text, top, left });
  const lines = [
    at("Tel", 0.2, 0.1),
    at("Fax", 0.3, 0.1),
    at("212 555 0143", 0.2, 0.3),
    at("212 555 0144", 0.3, 0.3),
  ];
  expect(texts(lines)).toEqual(["Tel 212 555 0143", "Fax 212 555 0144"]);
});

test("labels under their values are told from labels over them by where most find one", () => {
  expect(texts(["212 555 0143", "Phone", "212 555 0144", "Fax"])).toEqual([
    "Phone 212 555 0143",
    "Fax 212 555 0144",
  ]);
  expect(texts(["Phone", "212 555 0143", "Fax", "212 555 0144"])).toEqual([
    "Phone 212 555 0143",
    "Fax 212 555 0144",
  ]);
});

test("a label without a value stays, and two labels are not each other's", () => {
  expect(texts(["Mobile", "Jane Doe"])).toEqual(["Mobile", "Jane Doe"]);
});
