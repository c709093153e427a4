import { Temporal } from "temporal-polyfill";

process.on("message", (asked) => {
  if (asked !== "time?") return;
  process.send?.({
    now: Date.now(),
    created: new Date().getTime(),
    called: Date.parse(Date()),
    polyfill: Temporal.Now.instant().epochMilliseconds,
    given: new Date("2026-11-23T13:00:00Z").toISOString(),
    fields: new Date(Date.UTC(2026, 10, 23)).toISOString().slice(0, 10),
    parsed: Date.parse("1970-01-01T00:00:00Z"),
    utc: Date.UTC(1970, 0, 1),
    isDate: new Date() instanceof Date,
    constructor: new Date().constructor === Date,
  });
});
process.on("disconnect", () => process.exit());
