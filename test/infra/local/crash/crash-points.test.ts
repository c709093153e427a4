import { expect, test } from "vitest";
import { type CrashPoint, crashAt, crashPoints } from "../../../../infra/local/crash/crash-points.ts";

const get = "receive-mail dynamodb.GetItem account";
const send = "receive-mail ses.SendRawEmail";
const settle = "receive-mail dynamodb.DeleteItem owed";

test("there is a point before and after every call, and calls of the same name are told apart", () => {
  expect(crashPoints([get, send, get])).toEqual([
    { name: get, nth: 1, phase: "before" },
    { name: get, nth: 1, phase: "after" },
    { name: send, nth: 1, phase: "before" },
    { name: send, nth: 1, phase: "after" },
    { name: get, nth: 2, phase: "before" },
    { name: get, nth: 2, phase: "after" },
  ]);
});

/** Plays the calls one after the other. @returns what was carried out, and what became of the crash. */
function crashed(point: CrashPoint, calls: readonly (readonly [string, string])[]) {
  const { crash, onCall } = crashAt(point);
  const dead = new Set<string>();
  const done: string[] = [];
  for (const [caller, name] of calls) {
    for (const phase of ["before", "after"] as const) {
      if (dead.has(caller)) break;
      onCall({ caller, name, phase, die: () => void dead.add(caller) });
      if (phase === "before" && !dead.has(caller)) done.push(name);
    }
  }
  return { done, ...crash };
}

const one = [get, send, settle, get].map((name) => ["a", name] as const);

test.each<[string, CrashPoint, readonly string[], boolean]>([
  ["before a call that comes twice", { name: get, nth: 2, phase: "before" }, [get, send, settle], false],
  ["before a mail is sent", { name: send, nth: 1, phase: "before" }, [get], false],
  ["after SES took it", { name: send, nth: 1, phase: "after" }, [get, send], true],
  ["before that is written", { name: settle, nth: 1, phase: "before" }, [get, send], true],
  ["after that is written", { name: settle, nth: 1, phase: "after" }, [get, send, settle], false],
])(
  "a function that dies %s does no more, and only between sending and settling it is in the window",
  (...row) => {
    const [, point, done, inTheWindow] = row;
    expect(crashed(point, one)).toEqual({ done, struck: true, inTheWindow });
  },
);

test("what another function has sent does not open the window", () => {
  const two = [["b", send] as const, ...one];
  expect(crashed({ name: get, nth: 1, phase: "before" }, two).inTheWindow).toBe(false);
});

test("a point that no call comes to is known as such", () => {
  expect(crashed({ name: get, nth: 3, phase: "before" }, one).struck).toBe(false);
});
