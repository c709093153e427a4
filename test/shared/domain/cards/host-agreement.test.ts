import { expect, test } from "vitest";
import { agreedHosts } from "../../../../shared/domain/cards/host-agreement.ts";

const read = (value: string, confidence = 0.9) => ({
  value,
  confidence,
  box: { left: 0, top: 0, width: 1, height: 0.1 },
});
const values = (list: readonly { value: string }[]) => list.map(({ value }) => value);

test("an address whose domain was misread is corrected by one that was read better", () => {
  const { emails } = agreedHosts(
    { emails: [read("jane@acmef0ods.com", 0.5)], urls: [read("www.acmefoods.com")] },
    [],
  );
  expect(emails).toMatchObject([{ value: "jane@acmefoods.com", confidence: 0.4, concluded: true }]);
});

test("the company's name decides which of two domains is right", () => {
  const both = { emails: [read("jane@acme-fextiles.com", 0.95)], urls: [read("acme-textiles.com", 0.5)] };
  expect(values(agreedHosts(both, ["Acme Textiles Ltd"]).emails)).toEqual(["jane@acme-textiles.com"]);
});

test("the part in front of the domain is kept", () => {
  const both = { emails: [read("jane@corp.acmefood5.com", 0.5)], urls: [read("acmefoods.com")] };
  expect(values(agreedHosts(both, []).emails)).toEqual(["jane@corp.acmefoods.com"]);
});

test("domains that differ in earnest are left alone", () => {
  const both = { emails: [read("jane@gmail.com", 0.5)], urls: [read("acmefoods.com")] };
  expect(values(agreedHosts(both, []).emails)).toEqual(["jane@gmail.com"]);
});

test("an address whose domain cannot exist is left out, unless another shows what it was", () => {
  expect(agreedHosts({ emails: [read("jane@acmefoods-c0m")], urls: [] }, []).emails).toEqual([]);
  const both = { emails: [read("jane@acmefoods-com")], urls: [read("acmefoods.com")] };
  expect(values(agreedHosts(both, []).emails)).toEqual(["jane@acmefoods.com"]);
});
