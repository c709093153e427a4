import { expect, test } from "vitest";
import { referralTold } from "../../../../shared/domain/giving/referral-told.ts";

test.each([
  ["Met Jane Doe, referred by Tom Roe", "Tom Roe referred Jane Doe to me"],
  ["Met Jane Doe (CFO at Acme) at BNI, who was introduced by Tom Roe.", "Tom Roe referred Jane Doe to me"],
  ["Jane Doe, Acme, jane@example.org, sent to me by Tom", "Tom referred Jane Doe to me"],
  ["Met Jane Doe at BNI (recommended by Tom Roe)", "Tom Roe referred Jane Doe to me"],
  ["Met Jane Doe. She came through Tom Roe", "Tom Roe referred Jane Doe to me"],
  ["Met Jane Doe. Tom Roe referred her to me", "Tom Roe referred Jane Doe to me"],
  ["Met Jane Doe and Bob Ray, referred by Tom van Dam", "Tom van Dam referred Jane Doe and Bob Ray to me"],
])("“%s” says, too: %s", (text, said) => {
  expect(referralTold(text)).toBe(said);
});

test.each([
  "Met Jane Doe at BNI",
  "Met Jane Doe, referred by a client",
  "Met Jane Doe, she sent Tom Roe a quote",
  "Met Jane Doe, sent by courier",
  "Met Jane Doe, was not referred by Tom Roe",
])("“%s” says nothing of who sent whom", (text) => {
  expect(referralTold(text)).toBeNull();
});
