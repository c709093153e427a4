/** A calendar day in an account's own zone, ISO 8601 (`2026-11-23`). Days compare as strings. */
export type LocalDay = string;

/** Days in a row, the last one included. */
export type DayRange = { readonly from: LocalDay; readonly to: LocalDay };

/** An instant in UTC, ISO 8601 with milliseconds (`2026-11-23T13:00:00.000Z`), so that instants compare as strings. */
export type InstantText = string;
