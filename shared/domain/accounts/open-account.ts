import { createHash } from "node:crypto";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import type { Account } from "./account.ts";
import { newcomer } from "./acquaintance.ts";
import { chosenLater } from "./chosen-later.ts";
import type { Settings } from "./settings.ts";

export type Opening = {
  readonly zone: string;
  readonly today: LocalDay;
  readonly now: InstantText;
  readonly cause?: string;
};

/**
 * An account that a first mail opens; version 0: not stored yet. Its id follows from the address, so that two first mails meet, and
 * from the mail as well (`cause`) where the address has opened one before that it was unlinked from.
 */
export function openAccount(
  address: string,
  { zone, today, now, cause = "" }: Opening,
): { account: Account; settings: Settings } {
  const id = createHash("sha256")
    .update(address.toLowerCase() + cause)
    .digest("hex")
    .slice(0, 20);
  return {
    account: {
      v: 3,
      id,
      version: 0,
      addresses: [address.toLowerCase()],
      createdAt: now,
      lastDigestOn: null,
      lastSummaryOf: null,
      lastEntries: [],
      photos: { day: today, count: 0 },
      answers: { hour: "", count: 0 },
      acquaintance: newcomer,
      lastReceiptAt: null,
      gathering: [],
      wakeAt: null,
    },
    settings: {
      kind: "settings",
      v: 3,
      id: "settings",
      zone,
      zoneGuessed: true,
      digestHour: 8,
      ...chosenLater,
      currency: currencyOf(zone),
      hourlyRate: null,
      paused: false,
    },
  };
}

/** A first guess, which the person may correct; the dollar where nothing better is known. */
function currencyOf(zone: string): string {
  if (["Europe/London", "Europe/Belfast", "Europe/Jersey", "Europe/Guernsey"].includes(zone)) return "GBP";
  const own: Record<string, string> = {
    "Europe/Zurich": "CHF",
    "Europe/Warsaw": "PLN",
    "Europe/Prague": "CZK",
    "Europe/Stockholm": "SEK",
    "Europe/Oslo": "NOK",
    "Europe/Copenhagen": "DKK",
    "Asia/Tokyo": "JPY",
    "Asia/Kolkata": "INR",
    "Asia/Singapore": "SGD",
    "Asia/Hong_Kong": "HKD",
    "Australia/Sydney": "AUD",
    "Pacific/Auckland": "NZD",
    "America/Toronto": "CAD",
    "America/Sao_Paulo": "BRL",
  };
  return own[zone] ?? (zone.startsWith("Europe/") ? "EUR" : "USD");
}
