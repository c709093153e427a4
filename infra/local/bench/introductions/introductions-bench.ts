import type { Contact } from "../../../../shared/domain/contacts/contact.ts";
import { type Introduction, newIntroduction } from "../../../../shared/domain/introductions/introduction.ts";
import { matchesAmong } from "../../../../shared/domain/introductions/matches.ts";
import { suggestions } from "../../../../shared/domain/introductions/suggestions.ts";
import { moved } from "../../../../shared/domain/introductions/transitions.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";
import { tradesIn } from "../../../../shared/domain/trades/trades-in.ts";
import { seededDie } from "../../seeded-die.ts";
import type { Die } from "../draws.ts";
import { markdownTable } from "../markdown-table.ts";
import { decoys } from "./decoys.ts";
import { benchDay, type Network, network } from "./network.ts";
import { saidAThirdWay } from "./said-a-third-way.ts";
import { saidOtherwise } from "./said-otherwise.ts";
import { services } from "./services.ts";
import { type Wording, wordingIn } from "./wording.ts";

const days = 60;
const mostADay = 2;

/** By which of them the rules were mended is said of each. */
const wordings: Readonly<Record<string, Wording>> = {
  "first (mended by)": { services, decoys },
  "second (mended by)": { services: saidOtherwise, decoys },
  "third (first read at 82.8 %, 73.7 %; mended by since)": { services: saidAThirdWay, decoys },
  "fourth (first read at 66.8 %, 63.0 %; mended by since)": wordingIn("./said-a-fourth-way.txt"),
  "fifth (first read at 58.1 %, 64.7 %; mended by since)": wordingIn("./said-a-fifth-way.txt"),
  "sixth (first read at 75.3 %, 77.3 %; mended by since)": wordingIn("./said-a-sixth-way.txt"),
  "seventh (first read at 79.1 %, 73.0 %; mended by since)": wordingIn("./said-a-seventh-way.txt"),
  "eighth (rules not mended by it)": wordingIn("./said-an-eighth-way.txt"),
};

/** Whether the right people are suggested to each other, and what the search for them costs. `seeds`: networks of each wording. */
export async function introductionsBench([seeds = "5"]: readonly string[]): Promise<void> {
  const rows = Object.entries(wordings).map(([name, said]) => {
    const trials = Array.from({ length: Number(seeds) }, (_, n) =>
      trial(seededDie(`introductions ${n + 1}`), said),
    );
    const sum = (of: keyof Trial) => trials.reduce((total, each) => total + each[of], 0);
    return [
      name,
      (sum("suggested") / trials.length).toFixed(1),
      percent(sum("right"), sum("suggested")),
      percent(sum("right"), sum("planted")),
      String(sum("afterNo")),
      percent(sum("byList"), sum("planted")),
    ];
  });
  const head = [
    "500 contacts, 60 fits",
    "suggested",
    "precision",
    "recall",
    "after a no",
    "fits that the list of trades tells",
  ];
  process.stdout.write(
    `At most two a day for ${days} days, ${seeds} networks each\n\n${markdownTable(head, rows)}\n\n`,
  );
  process.stdout.write(
    `${markdownTable(["contacts, one in four with a wish or an offer", "matching"], costs())}\n`,
  );
}

const costs = () =>
  [100, 1_000, 10_000].map((size) => {
    const { contacts } = network(seededDie("cost"), 500, { services, decoys });
    return [size.toLocaleString("en"), `${median(timesOf(contacts, size)).toFixed(1)} ms`];
  });

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

type Trial = Readonly<Record<"suggested" | "right" | "planted" | "afterNo" | "byList", number>>;

/** The owner says yes to whom the network means, and no to everybody else. */
function trial(die: Die, said: Wording): Trial {
  const { contacts, fits } = network(die, 500, said);
  const introductions = new Map<string, Introduction>();
  const count = { suggested: 0, right: 0, afterNo: 0 };
  for (let day = 0; day < days; day++) {
    const today = addDays(benchDay, day);
    const input = { contacts, introductions: [...introductions.values()], goals: [], today };
    for (const { seeker, helper, re } of suggestions(input, mostADay)) {
      const made = newIntroduction({ seekerId: seeker.id, helperId: helper.id, re }, today);
      const isRight = fits.has(`${seeker.id} ${helper.id}`);
      count.suggested += 1;
      count.right += isRight ? 1 : 0;
      count.afterNo += introductions.get(made.id)?.state === "declined" ? 1 : 0;
      introductions.set(made.id, moved(made, { kind: isRight ? "report" : "decline" }, today) ?? made);
    }
  }
  const byList = [...fits].filter((pair) => sharesTrade(contacts, pair)).length;
  return { ...count, planted: fits.size, byList };
}

/** Whether the product's list alone tells that they fit. */
function sharesTrade(contacts: Network["contacts"], pair: string): boolean {
  const [seeker, helper] = pair.split(" ").map((id) => contacts.find((contact) => contact.id === id));
  const wanted = (seeker?.needs ?? []).flatMap(tradesIn);
  const offered = [...(helper?.offers ?? []), helper?.title ?? ""].flatMap(tradesIn);
  return wanted.some((trade) => offered.includes(trade));
}

/** A network of that size in which as large a part has wishes and offers as in that of a hundred. */
function timesOf(contacts: readonly Contact[], size: number): readonly number[] {
  const told = contacts.filter(({ needs, offers }) => needs.length + offers.length > 0);
  const all = Array.from({ length: size }, (_, n): Contact => {
    const like = n % 4 === 0 ? told[(n / 4) % told.length] : contacts.at(-1);
    return { ...(like ?? (contacts[0] as Contact)), id: `c${n}`, company: null };
  });
  return Array.from({ length: 7 }, () => {
    const begun = performance.now();
    matchesAmong(all);
    return performance.now() - begun;
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
