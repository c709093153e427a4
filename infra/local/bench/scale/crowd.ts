import { openAccount } from "../../../../shared/domain/accounts/open-account.ts";
import { digestInstant } from "../../../../shared/domain/digests/morning.ts";
import { instantOf } from "../../../../shared/domain/time/local-time.ts";
import { seededDie } from "../../seeded-die.ts";
import { behaviour, day } from "./behaviour.ts";

/** A mail of a person's; `at` in seconds since the day began in New York. */
export type PersonsMail = { readonly person: number; readonly at: number; readonly kind: "answer" | "photo" };

/** People by their numbers. All times are seconds since the day began in New York. */
export type Crowd = {
  readonly size: number;
  /** When the digest is due; -1: nobody is due. */
  readonly digestAt: Int32Array;
  /** The hour that it comes before. */
  readonly hourAt: Int32Array;
  /** In order; answers are those to a digest that comes in time. */
  readonly mails: readonly PersonsMail[];
};

/** So many different people of a zone are worked out; a larger crowd has several of each. */
const differentPeople = 3000;

export function createCrowd(size: number, seed: string): Crowd {
  const die = seededDie(seed);
  const digestAt = new Int32Array(size).fill(-1);
  const hourAt = new Int32Array(size);
  const mails: PersonsMail[] = [];
  const momentsOf = new Map<string, ReturnType<typeof createMoments>>(
    behaviour.zones.map(({ zone }) => [zone, createMoments(zone)]),
  );
  for (let person = 0; person < size; person += 1) {
    const moments = momentsOf.get(zoneFor(die()));
    if (!moments) continue;
    hourAt[person] = moments.hourAt;
    if (die() < behaviour.digestsADay) digestAt[person] = moments.digestAt(person);
    mails.push(...mailsOf({ person, digestAt: digestAt[person] ?? -1, midnight: moments.midnight }, die));
  }
  return { size, digestAt, hourAt, mails: mails.sort((a, b) => a.at - b.at) };
}

function zoneFor(chance: number): string {
  let sum = 0;
  const found = behaviour.zones.find(({ share }) => chance < (sum += share));
  return (found ?? behaviour.zones[0]).zone;
}

const dayBegan = Date.parse(instantOf(day, "00:00", behaviour.zones[0].zone));
const secondsOf = (instant: string) => (Date.parse(instant) - dayBegan) / 1000;

/** When the product's own functions wake the people of a zone. */
function createMoments(zone: string) {
  const known = new Map<number, number>();
  return {
    midnight: secondsOf(instantOf(day, "00:00", zone)),
    hourAt: secondsOf(instantOf(day, "08:00", zone)),
    digestAt(person: number): number {
      const number = person % differentPeople;
      const before = known.get(number);
      if (before !== undefined) return before;
      const { account, settings } = openAccount(`person${number}@example.com`, { zone, today: day, now: "" });
      const second = Math.ceil(secondsOf(digestInstant(account.id, settings, day)));
      known.set(number, second);
      return second;
    },
  };
}

type Person = { readonly person: number; readonly digestAt: number; readonly midnight: number };

function mailsOf({ person, digestAt, midnight }: Person, die: () => number): readonly PersonsMail[] {
  const { answersToADigest, photoMailsADay, photoHours, secondsUntilAnswer } = behaviour;
  const mails: PersonsMail[] = [];
  const delay = -Math.log(1 - die()) * secondsUntilAnswer;
  if (digestAt >= 0 && die() < answersToADigest)
    mails.push({ person, at: Math.ceil(digestAt + 60 + delay), kind: "answer" });
  const hour = photoHours.from + die() * (photoHours.to - photoHours.from);
  if (die() < photoMailsADay) mails.push({ person, at: Math.floor(midnight + hour * 3600), kind: "photo" });
  return mails;
}
