import { serveAccount } from "../../../../shared/use-cases/serve-account.ts";
import { type Closing, closeInReverse } from "../../closing.ts";
import { markdownTable } from "../markdown-table.ts";
import { sevenAreDue } from "./morning.ts";
import { type Call, openPlace, type Place } from "./open-place.ts";
import { type Rendering, rendering } from "./rendering.ts";
import { computedSweep, type SweepCost, sweepCost } from "./sweep-cost.ts";

/** What a morning costs: to render and to send one digest, and to find out whose is due. */
export async function digestBench(): Promise<void> {
  const closing: Closing = [];
  try {
    const place = await openPlace(closing);
    const accountId = await sevenAreDue(place);
    print("A digest of seven", ...told(await rendering(place, accountId)));
    print("What sending it asks of AWS", ...asked(await callsOf(place, accountId)));
    print("One sweep, by how many are due", ...swept(await sweeps(place)));
  } finally {
    await closeInReverse(closing);
  }
}

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  process.stdout.write(`\n${title}\n\n${markdownTable(head, rows)}\n`);
}

type Table = [head: readonly string[], rows: readonly (readonly string[])[]];

const told = ({ aSecond, html, text, whole, withPictures }: Rendering): Table => [
  ["what", "figure"],
  [
    ["rendered and composed a second, on one core", aSecond.toFixed(0)],
    ["bytes of HTML", String(html)],
    ["bytes of text", String(text)],
    ["bytes of the whole mail, without pictures", String(whole)],
    ["bytes of the whole mail, with seven pictures", String(withPictures)],
  ],
];

async function callsOf({ calls, deps }: Place, accountId: string): Promise<readonly Call[]> {
  calls.length = 0;
  await serveAccount(deps, accountId);
  return [...calls];
}

function asked(calls: readonly Call[]): Table {
  const names = [...new Set(calls.map(({ operation }) => operation))].sort();
  const rowOf = (name: string, of: readonly Call[]) => [
    name,
    String(of.length),
    units(of.map(({ reads }) => reads)),
    units(of.map(({ writes }) => writes)),
  ];
  const rows = names.map((name) =>
    rowOf(
      name,
      calls.filter(({ operation }) => operation === name),
    ),
  );
  return [
    ["call", "calls", "read units", "write units"],
    [...rows, rowOf("together", calls)],
  ];
}

const units = (all: readonly number[]): string => all.reduce((sum, each) => sum + each, 0).toFixed(1);

/** As many as this machine writes in a minute. */
const most = 20_000;

/** One in a hundred is due, but for the third: there nobody is, among as many. */
async function sweeps(place: Place): Promise<readonly (SweepCost & { readonly how: string })[]> {
  const small = await sweepCost(place, { from: 0, to: 1000, oneIn: 100 });
  const large = await sweepCost(place, { from: 1000, to: most, oneIn: 100 });
  const silent = await sweepCost(place, { from: most, to: most, oneIn: 100 });
  const more = [100_000, 1_000_000].map((accounts) =>
    computedSweep(small, large, { accounts, due: accounts / 100 }),
  );
  const measured = [small, large, silent].map((cost) => ({ ...cost, how: "measured" }));
  return [...measured, ...more.map((cost) => ({ ...cost, how: "computed" }))];
}

const swept = (costs: readonly (SweepCost & { readonly how: string })[]): Table => [
  ["accounts", "due", "", "calls", "read units", "write units", "processor, seconds"],
  costs.map(({ how, ...cost }) => [
    String(cost.accounts),
    String(cost.due),
    how,
    cost.calls.toFixed(0),
    cost.reads.toFixed(1),
    cost.writes.toFixed(0),
    cost.seconds.toFixed(2),
  ]),
];
