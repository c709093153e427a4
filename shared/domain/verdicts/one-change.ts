/** What somebody may do of what can be done, and what a good level of it is: shares of the times. */
type Level = { readonly now: number; readonly good: number };

/** Of how many, how many brought business: with the habit and without it. */
export type Arms = { readonly with: Tally; readonly without: Tally };
export type Tally = { readonly brought: number; readonly of: number };

/** Habits that lift what comes of a contact, and what each is supposed to lift it by at first. */
export type LiftingHabit = "quick follow-up" | "one-to-one";
export type Habit = "attendance" | "referrals given" | LiftingHabit;

/** What is on record of somebody's habits in a group. Null: not known. */
export type Habits = {
  /** Meetings attended of those held. */
  readonly attendance: Tally | null;
  readonly quickFollowUp: Arms | null;
  readonly oneToOne: Arms | null;
  readonly referrals: { readonly given: number; readonly received: number } | null;
};

/** A habit raised to a good level: by how much the gain to be expected is multiplied, with its range of 80 %. */
export type Change = Level & {
  readonly habit: Habit;
  readonly lift: number;
  readonly low: number;
  readonly high: number;
};

/** What is supposed of a habit: how many times as much comes of those with whom it was kept, and how unsure that is (deviation of the logarithm). */
const supposed = { times: 1.7, doubt: 0.4 } as const;

/** Referrals received grow with those given, less than in proportion: with this power (deviation beside). */
const givingPower = { power: 0.4, doubt: 0.2 } as const;

const good = { attendance: 0.9, "quick follow-up": 0.8, "one-to-one": 0.4, "referrals given": 1 } as const;

/** The changes that would lift the gain to be expected, the one that would most first; none where every habit is as good as it need be. */
export function changesOf(habits: Habits): readonly Change[] {
  const changes = [
    habits.attendance && attendance(habits.attendance),
    habits.quickFollowUp && lifting("quick follow-up", habits.quickFollowUp),
    habits.oneToOne && lifting("one-to-one", habits.oneToOne),
    habits.referrals && giving(habits.referrals),
  ];
  return changes
    .filter((change) => change !== null)
    .filter(({ now, good, lift }) => now < good && lift > 1)
    .sort((a, b) => b.lift - a.lift);
}

/** Who goes more often meets more in proportion. One meeting more and one missed more are supposed, so that a few do not decide. */
function attendance({ brought: attended, of: held }: Tally): Change {
  const now = (attended + 1) / (held + 2);
  const off = Math.sqrt((now * (1 - now)) / (held + 3));
  const at = (level: number) => good.attendance / Math.max(0.05, level);
  return {
    habit: "attendance",
    now,
    good: good.attendance,
    lift: at(now),
    low: at(now + tenth * off),
    high: at(now - tenth * off),
  };
}

/** (g r + 1 − g) / (h r + 1 − h): who has the habit h of the times goes over to g, and r times as much comes of those with whom it is kept. */
function lifting(habit: LiftingHabit, arms: Arms): Change {
  const [kept, all] = [arms.with.of, arms.with.of + arms.without.of];
  const now = all === 0 ? 0 : kept / all;
  const ratio = ratioOf(arms);
  const level = good[habit];
  const at = (z: number) => {
    const times = Math.exp(ratio.log + z * ratio.deviation);
    return (1 + level * (times - 1)) / (1 + now * (times - 1));
  };
  return { habit, now, good: level, lift: at(0), low: at(-tenth), high: at(tenth) };
}

/**
 * How many times as much comes with the habit: the logarithm of the ratio of two shares, with the variance of Katz et al. (1978) and half a case added
 * to each count, weighed with what is supposed by the inverse of the variances (Gelman et al., Bayesian Data Analysis, 2.5).
 */
export function ratioOf(arms: Arms): { readonly log: number; readonly deviation: number } {
  const [a, n] = [arms.with.brought + 0.5, arms.with.of + 0.5];
  const [b, m] = [arms.without.brought + 0.5, arms.without.of + 0.5];
  const seen = Math.log(a / n) - Math.log(b / m);
  const variance = Math.max(1e-9, 1 / a - 1 / n + 1 / b - 1 / m);
  const weight = 1 / variance;
  const before = 1 / supposed.doubt ** 2;
  const isSeen = arms.with.of > 0 && arms.without.of > 0;
  const total = before + (isSeen ? weight : 0);
  const log = (before * Math.log(supposed.times) + (isSeen ? weight * seen : 0)) / total;
  return { log, deviation: 1 / Math.sqrt(total) };
}

/** As many given as received is good. One of each is supposed. */
function giving({ given, received }: { readonly given: number; readonly received: number }): Change {
  const now = (given + 1) / (received + 1);
  const at = (z: number) => now ** -Math.max(0, givingPower.power + z * givingPower.doubt);
  return {
    habit: "referrals given",
    now,
    good: good["referrals given"],
    lift: at(0),
    low: at(-tenth),
    high: at(tenth),
  };
}

/** Nine of ten are less than so many standard deviations above the middle of a normal distribution. */
const tenth = 1.2815515655446004;
