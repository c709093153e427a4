import { expect, test } from "vitest";
import { bookOf } from "../../../../shared/domain/ledger/book.ts";
import { anAccount, someSettings, usd } from "../../../fixtures/records.ts";
import { situation, told } from "../commands/situations.ts";

const shown = (settings: Parameters<typeof someSettings>[0], token: string | null = null) => {
  const account = anAccount({ addresses: ["ann@example.com", "ann@work.example.net"] });
  const since = "2026-11-02T15:00:00.000Z";
  const secret =
    token === null ? [] : [{ kind: "in-address", v: 1, id: "in-address", token, since } as const];
  return told(situation({ book: bookOf(account, someSettings(settings), secret) }), "settings").join("\n");
};

test("settings tells what is set, and how to change it", () => {
  const all = shown({ zone: "Europe/Berlin", currency: "EUR", hourlyRate: usd(8000) }, "a".repeat(26));
  for (const part of [
    "Europe/Berlin (",
    "before 8 am",
    "in EUR",
    "counts $80",
    "ann@example.com and ann@work.example.net",
    `in+${"a".repeat(26)}@in.example.com`,
  ])
    expect(all).toContain(part);
});

test("settings tells what is guessed, stopped or not there", () => {
  const all = shown({ zoneGuessed: true, paused: true });
  for (const part of ["guessed", "“resume” brings them back", "not known", "“new in address” makes one"])
    expect(all).toContain(part);
});
