import { describe, expect, test } from "vitest";
import type { Contact } from "../../../../shared/domain/contacts/contact.ts";
import { newIntroduction } from "../../../../shared/domain/introductions/introduction.ts";
import { matchesAmong } from "../../../../shared/domain/introductions/matches.ts";
import { suggestions } from "../../../../shared/domain/introductions/suggestions.ts";
import { moved } from "../../../../shared/domain/introductions/transitions.ts";
import { aContact } from "../../../fixtures/records.ts";

const town = (city: string) => ({
  addressParts: { street: null, city, region: null, postcode: null, country: null },
});
const seeking = (need: string, over: Partial<Contact> = {}) =>
  aContact({ id: "seeker", name: "Jane Doe", needs: [need], ...over });
const helping = (over: Partial<Contact>) => aContact({ id: "helper", name: "Tom Hale", ...over });
const fits = (seeker: Contact, helper: Contact): boolean => matchesAmong([seeker, helper]).length > 0;

describe("is who fits", () => {
  test.each<readonly [string, Partial<Contact>]>([
    ["a bookkeeper", { title: "Tax Adviser" }],
    ["a bookkeeper for her bakery", { offers: ["payroll for small firms"] }],
    ["an intro to a CPA", { company: "Hale Accountancy" }],
    ["someone who can sort out her website", { title: "Webdesignerin" }],
    ["einen Steuerberater", { offers: ["bookkeeping"] }],
    ["office space in Leeds", { offers: ["coworking desks in Leeds"] }],
    ["office space", { offers: ["serviced offices"], ...town("Leeds") }],
    ["a locksmith", { title: "Locksmith" }],
    ["stained glass restored", { offers: ["restoration of stained glass for churches"] }],
    ["a translator in Leeds", { offers: ["translations, remotely"], ...town("York") }],
    ["her taxes done", { title: "Bookkeeper" }],
    ["a dripping tap mended", { offers: ["plumbing and heating"] }],
    ["a loan for a shop, so a lender", { title: "Commercial Lender" }],
    ["IT support", { company: "Hale IT" }],
    ["a piano tuner", { company: "Oak & Hale Piano Tuning" }],
    ["catering", { title: "Catering Manager" }],
    ["yoga classes", { title: "Yoga Teacher" }],
    ["a press release in Polish, so a translator", { title: "Translator" }],
  ])("of whoever needs “%s”: %j", (need, helper) => {
    expect(fits(seeking(need, town("Leeds")), helping(helper))).toBe(true);
  });
});

describe("is no fit", () => {
  test.each<readonly [string, Partial<Contact>]>([
    ["a bookkeeper", { offers: ["accounting software"] }],
    ["a bookkeeper", { offers: ["software for accountants"] }],
    ["a bookkeeper", { title: "Former Accountant" }],
    ["a marketing agency", { title: "Head of Marketing", company: "Northern Foods" }],
    ["clients for her bookkeeping practice", { title: "Accountant" }],
    ["a job as an accountant", { title: "Accountant" }],
    ["no longer needs an accountant", { title: "Accountant" }],
    ["office space in Leeds", { offers: ["office space in York"] }],
    ["a plumber", { title: "Plumber", ...town("York") }],
    ["a photographer", { offers: ["a course in photography"] }],
    ["a piano tuner", { offers: ["concerts for piano and cello in old barns"] }],
    ["a piano tuner", { company: "The Piano Tuning Bar Records" }],
    ["a lawyer", { offers: ["a blog about law"] }],
    ["a plumber", { offers: ["plumbing supplies"] }],
    ["an insurance broker", { title: "Tax Adviser" }],
    ["a dentist", { offers: ["dental insurance"] }],
    ["an accountant no longer, she has one", { title: "Accountant" }],
    ["a bookkeeper", { notes: [{ at: "2026-11-20T20:00:00.000Z", text: "Her accountant retired" }] }],
  ])("of whoever needs “%s”: %j", (need, helper) => {
    expect(fits(seeking(need, town("Leeds")), helping(helper))).toBe(false);
  });

  test("somebody of the same company, or oneself", () => {
    const same = { company: "Doe & Co Ltd" };
    expect(fits(seeking("a lawyer", { company: "Doe & Co" }), helping({ title: "Lawyer", ...same }))).toBe(
      false,
    );
    expect(matchesAmong([seeking("a lawyer", { title: "Lawyer" })])).toEqual([]);
  });
});

describe("suggestions", () => {
  const jane = seeking("a bookkeeper");
  const tom = helping({ title: "Accountant" });
  const old = aContact({ id: "old", name: "Olga Old", title: "Accountant", metOn: "2024-01-10" });
  const today = "2026-11-24";
  const suggested = (...introductions: readonly ReturnType<typeof newIntroduction>[]) =>
    suggestions({ contacts: [jane, old, tom], introductions, goals: [], today }, 2).map(
      ({ seeker, helper }) => `${seeker.id} ${helper.id}`,
    );
  const pair = newIntroduction({ seekerId: "seeker", helperId: "helper", re: "a bookkeeper" }, "2026-10-01");

  test("prefer whom one met lately, and have nobody twice", () => {
    expect(suggested()).toEqual(["seeker helper"]);
  });
  test("never come again after a no", () => {
    const declined = moved(pair, { kind: "decline" }, "2026-10-01") ?? pair;
    expect(suggested(declined)).toEqual(["seeker old"]);
  });
  test("that were shown come once more after four weeks", () => {
    expect(suggested({ ...pair, shown: 1, movedOn: "2026-10-28" })).toEqual(["seeker old"]);
    expect(suggested({ ...pair, shown: 1, movedOn: "2026-10-27" })).toEqual(["seeker helper"]);
    expect(suggested({ ...pair, shown: 2 })).toEqual(["seeker old"]);
  });
  test("leave in peace whoever is being asked already, or has been helped with it", () => {
    const asking = moved(pair, { kind: "ask" }, "2026-11-20") ?? pair;
    expect(suggested(asking)).toEqual([]);
    expect(suggested(moved(pair, { kind: "report" }, "2026-11-20") ?? pair)).toEqual([]);
  });
  test("are at most as many as asked for", () => {
    expect(suggestions({ contacts: [jane, tom], introductions: [], goals: [], today }, 0)).toEqual([]);
  });
});
