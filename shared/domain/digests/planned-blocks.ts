import type { Settings } from "../accounts/settings.ts";
import { briefWindow } from "../briefs/brief-window.ts";
import type { NetworkingEvent } from "../events/event.ts";
import { askingWindow, scorecardWindows } from "../events/told-after.ts";
import { awaitsBlock, eveOf } from "../events/with-block.ts";
import type { Group } from "../groups/group.ts";
import { renewalWindow } from "../groups/renewal.ts";
import type { Introduction } from "../introductions/introduction.ts";
import { type IntroductionNews, introductionNews } from "../introductions/introduction-windows.ts";
import type { LocalDay } from "../time/local-day.ts";
import { type DigestWindow, isToldOn, nextTold } from "./digest-window.ts";

/** What a digest will tell or ask beside whom to follow up, and in which days. */
export type PlannedBlock = IntroductionNews | PlannedOfPlace;

type PlannedOfPlace = DigestWindow &
  (
    | { readonly kind: "renewal"; readonly group: Group; readonly on: LocalDay }
    /** Whom did you meet? */
    | { readonly kind: "who-met"; readonly event: NetworkingEvent }
    /** Whether to go. */
    | { readonly kind: "brief"; readonly event: NetworkingEvent }
    /** What has come of it. */
    | { readonly kind: "scorecard"; readonly event: NetworkingEvent }
    /** Time for following up, after one of many meetings. */
    | { readonly kind: "set-aside"; readonly event: NetworkingEvent }
  );

export type BlockSources = {
  readonly groups: readonly Group[];
  readonly events: readonly NetworkingEvent[];
  readonly introductions: readonly Introduction[];
  readonly settings: Settings;
};

type Morning = { readonly day: LocalDay; readonly lastDigestOn: LocalDay | null };

/** The first day whose digest has any of it, from `day` on; null: none has. */
export const nextBlockOn = (sources: BlockSources, { day, lastDigestOn }: Morning): LocalDay | null =>
  nextTold(plannedBlocks(sources, day).filter(isWorthAMail), lastDigestOn);

/** Whether it is told where nobody is due: a scorecard, what has come of an introduction, and the brief of one of many meetings, wait for the next digest that comes anyway. */
export const isWorthAMail = (block: PlannedBlock): boolean =>
  block.kind !== "scorecard" &&
  !(block.kind === "introduction" && block.news === "came") &&
  !(block.kind === "brief" && block.event.groupId !== null);

/** What that morning's digest has. */
export const blocksToldOn = (
  sources: BlockSources,
  { day, lastDigestOn }: Morning,
): readonly PlannedBlock[] => plannedBlocks(sources, day).filter((each) => isToldOn(day, each, lastDigestOn));

/** All that is still to come, or may be told of, on `day`. */
const plannedBlocks = (
  { groups, events, introductions, settings }: BlockSources,
  day: LocalDay,
): readonly PlannedBlock[] =>
  [
    ...introductions.flatMap(introductionNews),
    ...groups.flatMap((group) => ofGroup(group, day)),
    ...events.flatMap((event) => ofEvent(event, settings)),
  ].filter(({ until }) => until >= day);

function ofGroup(group: Group, day: LocalDay): readonly PlannedBlock[] {
  const window = renewalWindow(group, day);
  return window === null ? [] : [{ kind: "renewal", group, ...window }];
}

function ofEvent(event: NetworkingEvent, settings: Settings): readonly PlannedBlock[] {
  const brief = briefWindow(event, settings);
  const asking = askingWindow(event);
  const isAwaited = awaitsBlock(event, settings);
  return [
    ...(brief ? [{ kind: "brief", event, ...brief } as const] : []),
    ...(asking ? [{ kind: "who-met", event, ...asking } as const] : []),
    ...scorecardWindows(event).map((window) => ({ kind: "scorecard", event, ...window }) as const),
    ...(isAwaited
      ? [{ kind: "set-aside", event, from: eveOf(event, settings), until: event.day } as const]
      : []),
  ];
}
