import type { Settings } from "../accounts/settings.ts";
import { instalments } from "../outcomes/instalments.ts";
import type { LocalDay } from "../time/local-day.ts";
import { inOneCurrency } from "./in-one-currency.ts";
import type { RoiRecords } from "./roi-records.ts";

/** What had come by that day, in the account's currency; what comes anew each time it had come. */
export const recordsTo = (asOf: LocalDay, records: RoiRecords, settings: Settings): RoiRecords =>
  inOneCurrency(
    {
      ...records,
      contacts: records.contacts.filter((contact) => contact.metOn <= asOf),
      outcomes: records.outcomes
        .filter((outcome) => outcome.day <= asOf)
        .flatMap((outcome) => instalments(outcome, asOf)),
    },
    settings,
  );
