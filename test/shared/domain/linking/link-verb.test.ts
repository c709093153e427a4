import { expect, test } from "vitest";
import { isUndoable } from "../../../../shared/domain/ledger/undoable-change.ts";
import { askedLink } from "../../../../shared/domain/linking/asked-link.ts";
import { annAsks, decideAll, situation, told } from "../commands/situations.ts";

const address = "ann@work.example.net";
const open = (over = {}) => ({
  ...askedLink({ id: address, address }, { token: "k7qf2xma".repeat(4), now: "2026-11-23T14:00:00.000Z" }),
  ...over,
});

test.each([
  ["link ann@work.example.net", /^did: A code has gone to ann@work\.example\.net/],
  ["link <Ann@Work.example.net>", /^did: A code has gone to ann@work\.example\.net/],
  ["link ann@example.com", /^already: .*yours already/],
  ["link ANN@example.com", /^already: .*yours already/],
  ["link bob@example.com", /^asked: bob@example\.com cannot be linked\.$/],
  ["link Jane", /^asked: .*Which address/],
  ["link ann@work.example.net k7qf-2xma", /^asked: No code is open/],
  ["link ann@work.example.net maybe later", /^not-understood: /],
])("“%s”", (line, expected) => {
  const asking = { ...annAsks, taken: ["bob@example.com"] };
  expect(told(situation({ asking }), line).join()).toMatch(expected);
});

test.each([
  ["link ann@work.example.net k7qf-2xma", /^did: .* is yours now/],
  ["link ann@work.example.net K7QF 2XMA", /^did: .* is yours now/],
  ["confirm k7qf2xma", /^did: .* is yours now/],
  ["link ann@work.example.net aaaa-aaaa", /^asked: That is not the code\.$/],
  ["confirm aaaa-aaaa", /^asked: That is not the code\.$/],
  ["link ann@home.example.net k7qf-2xma", /^asked: No code is open for ann@home/],
])("with a code out, “%s”", (line, expected) => {
  expect(told(situation({}, [open()]), line).join()).toMatch(expected);
});

test("a code that has lapsed links nothing", () => {
  const start = situation({ now: "2026-11-26T14:00:00.000Z" }, [open()]);
  expect(told(start, `link ${address} k7qf-2xma`).join()).toMatch(/^asked: No code is open/);
});

test("after five wrong codes the right one links nothing either", () => {
  const wrong = Array.from({ length: 5 }, () => `link ${address} aaaa-aaaa`);
  const answers = told(situation({}, [open()]), ...wrong, `link ${address} k7qf-2xma`);
  expect(answers.at(4)).toMatch(/tried too often/);
  expect(answers.at(5)).toMatch(/No code is open/);
});

test("no more than five codes are sent in a day", () => {
  const lines = Array.from({ length: 6 }, (_, n) => `link ann@work${n}.example.net`);
  expect(told(situation(), ...lines).map((each) => each.split(":")[0])).toEqual([
    ...Array.from({ length: 5 }, () => "did"),
    "asked",
  ]);
});

test("what was linked is not taken back by undo", () => {
  const { changes } = decideAll(situation({}, [open()]), [`link ${address} k7qf-2xma`]);
  expect(changes.map(({ ref }) => ref.kind)).toEqual(["link", "address"]);
  expect(changes.some(isUndoable)).toBe(false);
});

test.each([
  ["link ann@work.example.net", "aligned"],
  ["unlink ann@example.com", "aligned"],
  ["invite cleo@example.org", "aligned"],
  ["link ann@work.example.net", null],
] as const)("“%s” is held where no DMARC policy vouches for its writer", (line, proof) => {
  const start = situation({ asking: { ...annAsks, proof } });
  const { changes, answers } = decideAll(start, [line]);
  expect(answers[0]?.text).toContain(`“${line}” was not done yet`);
  expect(changes.map(({ after }) => after)).toMatchObject([{ kind: "held-line", line, entry: "mail" }]);
});

test("what is held is done when the mail that asks is answered, once, and not by an answer to another", () => {
  const weak = situation({ asking: { ...annAsks, proof: "aligned" } });
  const { book } = decideAll(weak, ["link ann@work.example.net"]);
  const thread = weak.thread;
  if (!thread) throw new Error("no thread");
  expect(told({ ...weak, book }, "confirm").join()).toMatch(/^already: Nothing waits/);
  const answer = { ...weak, book, thread: { ...thread, entry: "mail" } };
  expect(told(answer, "yes", "yes")).toEqual([
    expect.stringMatching(/^did: A code has gone/),
    expect.stringMatching(/^already: Nothing waits/),
  ]);
  expect(told({ ...answer, now: "2026-11-27T14:00:00.000Z" }, "yes").join()).toMatch(/Nothing waits/);
});
