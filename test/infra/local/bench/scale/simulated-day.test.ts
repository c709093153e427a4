import { expect, test } from "vitest";
import { createCrowd } from "../../../../../infra/local/bench/scale/crowd.ts";
import { type SimulatedDay, simulatedDay } from "../../../../../infra/local/bench/scale/simulated-day.ts";

const work = { cpu: 0.1, wait: 0.4 };
const setting = {
  sweep: { everySeconds: 60, limitSeconds: 50, secondsAnAccount: 0.005 },
  serve: { atOnce: 5, batchSize: 5, digest: work, idle: work },
  receive: { atOnce: 10, batchSize: 1, answer: work, photo: work },
  ses: { perSecond: 14, perDay: 50_000, patience: 8 },
};
const crowd = createCrowd(400, "crowd");
const digests = crowd.digestAt.filter((second) => second >= 0).length;

const sent = ({ outbox }: SimulatedDay) => [outbox.delays("digest").length, outbox.delays("answer").length];

test("everybody who is due gets one digest, and every mail its answer", () => {
  const day = simulatedDay(crowd, setting, "day");
  expect(sent(day)).toEqual([digests, crowd.mails.length]);
  expect(digests).toBeGreaterThan(300);
});

test("nothing is lost where SES takes one mail in a second; it takes longer", () => {
  const slow = simulatedDay(crowd, { ...setting, ses: { ...setting.ses, perSecond: 1 } }, "day");
  const fast = simulatedDay(crowd, setting, "day");
  expect(sent(slow)).toEqual(sent(fast));
  expect(slow.outbox.delays("digest").at(-1)).toBeGreaterThan(fast.outbox.delays("digest").at(-1) ?? 0);
});

test("the same seed gives the same day", () => {
  const [one, other] = [simulatedDay(crowd, setting, "day"), simulatedDay(crowd, setting, "day")];
  expect(one.outbox.delays("answer")).toEqual(other.outbox.delays("answer"));
});
