import { afterAll, beforeAll, expect, test } from "vitest";
import { examine, type Finding } from "../../infra/local/crash/examine.ts";
import { openSite } from "../../infra/local/crash/site.ts";

/** A small part of what `npm run crash` tries. */
const extent = { seed: "1", journey: null, oneIn: 60, seeds: 1, share: { index: 0, of: 1 } };

let site: Awaited<ReturnType<typeof openSite>>;
const findings: Finding[] = [];
beforeAll(async () => {
  site = await openSite();
  for await (const finding of examine(site, extent)) findings.push(finding);
}, 400_000);
afterAll(() => site.close());

const sum = (of: (finding: Finding) => number) => findings.reduce((total, finding) => total + of(finding), 0);

test("wherever a function dies, and whatever comes twice or at once, the end is the same and each mail is sent once", () => {
  expect(findings.flatMap(({ faults }) => faults)).toEqual([]);
  expect(sum(({ runs }) => runs)).toBeGreaterThan(60);
});

test("a crash after SES took a mail and before that was written down sends it a second time, as the record says", () => {
  expect(sum(({ sentAgain }) => sentAgain)).toBeGreaterThan(3);
});
