import { expect, test } from "vitest";
import { ok, unclear, wrong } from "../../../infra/doctor/finding.ts";
import { report } from "../../../infra/doctor/report.ts";

test("what is wrong comes first, in columns, with what to do under it", () => {
  const findings = [
    wrong("MX record", "There is none.", "Set: this", "and that"),
    unclear("Queues", { says: "One mail waits.", todo: ["Ask again."] }),
    ok("Receipt rule set", "ours is active"),
    ok("Alarms", "all 11 are quiet"),
  ];
  expect(report("Nextday at in.example.com, us-east-1", findings)).toBe(`\
Nextday at in.example.com, us-east-1

wrong    MX record         There is none.
                           → Set: this
                           → and that

unclear  Queues            One mail waits.
                           → Ask again.

ok       Receipt rule set  ours is active
ok       Alarms            all 11 are quiet

Wrong: 1. Cannot be told: 1. Well: 2.
`);
});

test("where all is well that is said", () => {
  expect(report("Nextday", [ok("Alarms", "all 11 are quiet")])).toContain("\n\nAll is well.\n");
});
