import { ratedIn } from "../domain/accounts/rated-in.ts";
import { type CommandNeeds, commandNeeds, needsOfCommands } from "../domain/commands/command-needs.ts";
import type { ParseContext } from "../domain/commands/verb.ts";
import { introductionNumbers } from "../domain/introductions/read-on-introduction.ts";
import { dateOrderOf } from "../domain/time/date-order.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { Records } from "../ports/records.ts";
import type { Wanted } from "./wanted.ts";

type NeedsDeps = { readonly records: Records };

/** What the lines have to be decided on, those included that one of them confirms. */
export async function needsOf(deps: NeedsDeps, wanted: Wanted): Promise<CommandNeeds> {
  const context = contextOf(wanted);
  const written = wanted.units.flatMap((unit) => {
    const said = unit.kind === "line" ? unit.text : unit.kind === "capture" ? unit.said : undefined;
    return said === undefined ? [] : [commandNeeds(said, context)];
  });
  const hasTables = wanted.units.some(({ kind }) => kind === "tables");
  const needs = together(hasTables ? [...written, needsOfTables] : written);
  const confirmed = await confirmedLines(deps, wanted, needs);
  return together([
    needs,
    ...confirmed.map((held) =>
      typeof held === "string" ? commandNeeds(held, context) : needsOfCommands([held], true),
    ),
  ]);
}

/** Their rows may be about anything that is kept. */
const needsOfTables: CommandNeeds = {
  ...{ names: true, outcomes: true, closed: true, undo: 0, resumes: false, addresses: [] },
  kinds: ["goal", "template", "introduction"],
};

async function confirmedLines(deps: NeedsDeps, { thread, stored }: Wanted, { kinds }: CommandNeeds) {
  if (!kinds.includes("held-line")) return [];
  const [held, links] = await Promise.all([
    deps.records.all(stored.account.id, "held-line"),
    deps.records.all(stored.account.id, "link"),
  ]);
  const asked = held.filter(({ entry }) => entry === thread?.entry);
  return [
    ...asked.map(({ line, command }) => command ?? line),
    ...links.map(({ address }) => `link ${address}`),
  ];
}

function contextOf({ stored: { settings }, thread, askedLines, now }: Wanted): ParseContext {
  return {
    today: localDay(now, settings.zone),
    zone: settings.zone,
    currency: settings.currency,
    rated: ratedIn(settings),
    dateOrder: dateOrderOf(settings.locale),
    numbers: (thread?.numbered ?? []).map((each) => each.n),
    introductions: introductionNumbers(thread?.numbered ?? []),
    asked: thread?.asked ?? null,
    askedLines,
  };
}

function together(needs: readonly CommandNeeds[]): CommandNeeds {
  return {
    names: needs.some((need) => need.names),
    outcomes: needs.some((need) => need.outcomes),
    closed: needs.some((need) => need.closed),
    undo: Math.max(0, ...needs.map((need) => need.undo)),
    resumes: needs.some((need) => need.resumes),
    kinds: [...new Set(needs.flatMap((need) => need.kinds))],
    addresses: [...new Set(needs.flatMap((need) => need.addresses))],
  };
}
