import { retryOwedAfter } from "../../../../shared/domain/accounts/next-wake.ts";
import { seededDie } from "../../seeded-die.ts";
import type { Crowd } from "./crowd.ts";
import { createMailRate, type MailRate } from "./mail-rate.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import type { Setting, Work } from "./setting.ts";
import { createStation, type Message, type Station } from "./station.ts";
import { createSweep, type Sweep } from "./sweep.ts";

export type SimulatedDay = {
  readonly rate: MailRate;
  readonly outbox: Outbox;
  readonly sweep: Sweep;
  readonly serve: Station;
  readonly receive: Station;
};

/** Until the evening's photos of the last zone are through. */
const lastSecond = 30 * 3600;

/** One working day of a crowd, second by second. */
export function simulatedDay(crowd: Crowd, setting: Setting, seed: string): SimulatedDay {
  const die = seededDie(seed);
  const rate = createMailRate(setting.ses);
  const outbox = createOutbox({ rate, patience: setting.ses.patience, die });
  const people = crowd.size;
  const wakes = createStation(setting.serve, (message, start) => served(parts, message, start));
  const mails = createStation(setting.receive, (message, start) => received(parts, message, start));
  const enqueue = (person: number, at: number) => wakes.send({ person, kind: "wake", at });
  const sweep = createSweep({ people, setting: setting.sweep, enqueue });
  const parts: Parts = { crowd, setting, outbox, sweep, decided: new Uint8Array(people) };
  for (const [person, second] of crowd.digestAt.entries()) if (second >= 0) sweep.set(person, second);
  for (const mail of crowd.mails) mails.send(mail);
  for (let second = 0; second < lastSecond; second += 1) {
    sweep.step(second);
    wakes.step(second);
    mails.step(second);
  }
  return { rate, outbox, sweep, serve: wakes, receive: mails };
}

type Parts = {
  readonly crowd: Crowd;
  readonly setting: Setting;
  readonly outbox: Outbox;
  readonly sweep: Sweep;
  /** Whose digest of the day was decided. */
  readonly decided: Uint8Array;
};

/** As `serve-account`: decides the digest once, says when to look again, and sends what is owed. */
function served({ crowd, setting, ...parts }: Parts, { person }: Message, start: number): Work {
  const { outbox, sweep, decided } = parts;
  const digestAt = crowd.digestAt[person] ?? -1;
  const waits = digestAt >= 0 && decided[person] === 0;
  const isDue = waits && digestAt <= start;
  const work = isDue ? setting.serve.digest : setting.serve.idle;
  if (isDue) {
    decided[person] = 1;
    outbox.owe(person, { kind: "digest", at: start, from: crowd.hourAt[person] ?? 0 });
  }
  const owedAt = outbox.owedAt(person);
  if (owedAt !== null) sweep.set(person, start + retryOwedAfter(start - owedAt));
  else sweep.set(person, waits ? digestAt : null);
  return delivered(outbox, { person, work, start });
}

/** As `receive-mail`: commits, and sends the answer. */
function received({ setting, outbox, sweep }: Parts, { person, kind, at }: Message, start: number): Work {
  const work = kind === "photo" ? setting.receive.photo : setting.receive.answer;
  outbox.owe(person, { kind: "answer", at: start, from: at });
  const [wakeAt, again] = [sweep.wakeAt(person), start + retryOwedAfter(0)];
  if (wakeAt < 0 || wakeAt > again) sweep.set(person, again);
  return delivered(outbox, { person, work, start });
}

type Delivery = { readonly person: number; readonly work: Work; readonly start: number };

function delivered(outbox: Outbox, { person, work, start }: Delivery): Work {
  return { cpu: work.cpu, wait: outbox.deliver(person, start + work.wait) - start };
}
