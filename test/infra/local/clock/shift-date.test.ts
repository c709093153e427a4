import { fork } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { aheadVariable, type ClockMessage } from "../../../../infra/local/clock/clock-message.ts";

const preload = new URL("../../../../infra/local/clock/shift-date.ts", import.meta.url).href;
const program = new URL("tell-time.ts", import.meta.url);
const year = 365 * 86_400_000;
const yearsAhead = (instant: unknown) => (Number(instant) - Date.now()) / year;

/** A process that is asked for the time by any message that is not the clock's. */
function shifted(ahead: number) {
  const options = { execArgv: ["--import", preload], env: { [aheadVariable]: String(ahead) } };
  const child = fork(program, options);
  onTestFinished(() => void child.kill());
  return {
    move: (to: number) => child.send({ kind: "clock", ahead: to } satisfies ClockMessage),
    ask: async () => {
      child.send("time?");
      const [told] = (await once(child, "message")) as [Record<string, unknown>];
      return told;
    },
  };
}

test("in a shifted process all that asks for the present gets the moved one", async () => {
  const told = await shifted(year).ask();
  for (const way of ["now", "created", "called", "polyfill"])
    expect(yearsAhead(told[way]), way).toBeCloseTo(1);
});

test("what is made of a given time is left alone, and a Date is still a Date", async () => {
  expect(await shifted(year).ask()).toMatchObject({
    given: "2026-11-23T13:00:00.000Z",
    fields: "2026-11-23",
    parsed: 0,
    utc: 0,
    isDate: true,
    constructor: true,
  });
});

test("a move is heard before the next message", async () => {
  const child = shifted(0);
  await child.ask();
  child.move(2 * year);
  const { now } = await child.ask();
  expect(yearsAhead(now)).toBeCloseTo(2);
});
