import { dynamoAccounts } from "../../../shared/adapters/dynamo/dynamo-accounts.ts";
import { type CrashPoint, crashAt } from "../crash/crash-points.ts";
import type { CannedCards } from "../in-process/canned-cards.ts";
import { deliveries } from "../in-process/deliveries.ts";
import { play, type Step } from "../in-process/journey.ts";
import { stepsWith } from "../in-process/steps.ts";
import type { FunctionCall, World } from "../in-process/world.ts";

const november = (time: string) => `2026-11-${time}:00.000Z`;
const december = (time: string) => `2026-12-${time}:00.000Z`;

export const begins = november("02T12:00");
/** Wednesday, 2 December 2026, ten o'clock in New York. */
export const ends = december("02T15:00");
/** So many a day are read, the others held. */
export const photosADay = 3;

const placing = [
  "at Chamber breakfast",
  "event Chamber breakfast cost 25 hours 2",
  "1 is BNI Downtown",
  "group BNI Downtown dues 600/year meals 15/meeting hours 1.5/meeting since 2026-01-01",
  "2 note likes sailing",
  "rate 80/h",
].join("\n");
const manyEvents = Array.from({ length: 100 }, (_, n) => `event Meeting ${n + 1} cost ${n + 5}`).join("\n");

/** A month in which everything is stored that the product stores. */
function month(cards: CannedCards): readonly Step[] {
  const { writes, sends, answers, bounces, bob } = stepsWith(cards);
  return [
    writes(november("02T13:00"), "rate 70/h"),
    sends(november("02T14:00"), ["jane", "tom", "blank"]),
    answers(november("02T15:00"), { to: "receipt", text: placing }),
    sends(november("02T16:00"), ["lea"]),
    answers(november("03T15:00"), { to: "digest", text: "1 won 1200\n2 done\n2 lead\nLea skip" }),
    writes(november("03T16:00"), "event Dinner cost 40"),
    answers(november("03T17:00"), { to: "transcript", text: "undo" }),
    bounces(november("03T18:00"), "eve@example.com"),
    sends(december("01T15:00"), ["mia"], { from: bob }),
    sends(december("01T16:00"), ["rae"]),
    answers(december("01T17:00"), { to: "receipt", text: "at Chamber breakfast\nfix 1 title Builder" }),
    sends(december("02T14:00"), ["kim", "lou"], { from: bob }),
  ];
}

type Interrupted = { readonly step: Step; readonly at: CrashPoint | null };

/** What is under way when the release is left: functions died at these calls, and nobody has tried again. */
function underWay(cards: CannedCards): readonly Interrupted[] {
  const { writes, sends, bob } = stepsWith(cards);
  const call = (name: string, phase: CrashPoint["phase"]) => ({
    name: `receive-mail ${name}`,
    nth: 1,
    phase,
  });
  return [
    { step: sends(ends, ["pia"]), at: call("s3.PutObject readings", "after") },
    { step: sends(ends, ["zoe"], { count: 1 }), at: null },
    { step: writes(ends, manyEvents, { from: bob }), at: call("dynamodb.TransactWriteItems entry", "after") },
    {
      step: writes(ends, "event Gala cost 10", { count: 1 }),
      at: call("dynamodb.TransactWriteItems entry", "after"),
    },
    {
      step: writes(ends, "group Rotary dues 300/year", { from: bob, count: 1 }),
      at: call("dynamodb.UpdateItem owed", "after"),
    },
  ];
}

/** Plays until the release is left. `hear` must be told of every call. */
export function untilLeft(cards: CannedCards) {
  let hear: (call: FunctionCall) => void = () => undefined;
  const onCall = (call: FunctionCall) => hear(call);
  const tell = async (world: World) => {
    const queues = deliveries(world);
    await play(world, queues, { steps: month(cards), endsAt: ends });
    for (const { step, at } of underWay(cards)) {
      const { crash, onCall } = crashAt(at ?? { name: "", nth: 1, phase: "before" });
      hear = onCall;
      await step.act(world, queues);
      await queues.playUntil(ends);
      if (at !== null && !crash.struck) throw new Error(`nothing died at ${at.name}`);
    }
    await leaveMessages(world, cards);
  };
  return { onCall, tell };
}

/** Messages that nobody has taken yet. */
async function leaveMessages(world: World, cards: CannedCards): Promise<void> {
  const { writes, bounces } = stepsWith(cards);
  const queues = deliveries(world);
  await writes(ends, "group Harbour Club dues 450/year", { count: 2 }).act(world, queues);
  await bounces(ends, "carl@example.com").act(world, queues);
  const accountId = (await dynamoAccounts(world.table).bySender("ann@example.com"))?.account.id;
  await world.loopback.queues.get("account")?.send(JSON.stringify({ v: 1, accountId }));
}
