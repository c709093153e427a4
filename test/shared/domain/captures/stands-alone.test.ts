import { expect, test } from "vitest";
import type { CardReading } from "../../../../shared/domain/captures/capture.ts";
import { standsAlone } from "../../../../shared/domain/captures/stands-alone.ts";
import { aContact } from "../../../fixtures/records.ts";

const reading = (kind: CardReading["kind"], over: Partial<CardReading["fields"]>): CardReading => ({
  kind,
  source: "card",
  fields: aContact({ name: null, ...over }),
  confidence: {},
  doubtful: [],
  places: {},
  notes: [],
});

test.each([
  ["a person's card", reading("person", { name: "Jane Doe" }), true],
  [
    "a side with a company and its address of mail",
    reading("side", { company: "Acme", emails: ["info@example.com"] }),
    true,
  ],
  ["a side with a company alone", reading("side", { company: "Acme" }), false],
  ["a side with a website alone", reading("side", { urls: ["example.com"] }), false],
])("%s", (_, side, alone) => {
  expect(standsAlone(side)).toBe(alone);
});
