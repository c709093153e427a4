import { expect, test } from "vitest";
import { certaintyOf } from "../../../../infra/local/bench/certainty.ts";
import type { ContactReport } from "../../../../infra/local/read/read-report.ts";
import { noFields } from "../../../../shared/domain/contacts/no-fields.ts";

const truth = { name: "Jane Doe", title: "CFO", emails: ["jane@example.com"], phones: [], urls: [] };

function read(change: Partial<ContactReport>): ContactReport {
  return {
    ...noFields,
    name: "Jane Doe",
    notes: [],
    needs: [],
    offers: [],
    met: null,
    source: "card",
    confidence: {},
    doubtful: [],
    box: null,
    ...change,
  };
}

test("confidence is compared with what is right, bin by bin", () => {
  const sure = read({ confidence: { name: 0.9 } });
  const pairs = [sure, sure, sure, read({ name: "Jane Dee", confidence: { name: 0.9 } })];
  expect(certaintyOf(pairs.map((each) => ({ truth, read: each }))).expectedError).toBeCloseTo(0.15);
});

test("each value of a field has its own confidence", () => {
  const emails = ["jane@example.com", "jade@example.com"];
  const two = read({ emails, confidence: { name: 1, "emails[0]": 1, "emails[1]": 0 } });
  expect(certaintyOf([{ truth, read: two }]).expectedError).toBe(0);
});

test("it is told how many of the wrong and of the right fields are marked", () => {
  const pairs = [
    { truth, read: read({ title: "CEO", doubtful: ["title"] }) },
    { truth, read: read({ name: "Jane Dee", doubtful: [] }) },
    { truth, read: read({ doubtful: ["name"] }) },
    { truth: null, read: read({ name: "Menu" }) },
    { truth, read: null },
  ];
  const { wrongMarked, rightMarked } = certaintyOf(pairs);
  expect(wrongMarked).toBeCloseTo(1 / 2);
  expect(rightMarked).toBeCloseTo(1 / 2);
});
