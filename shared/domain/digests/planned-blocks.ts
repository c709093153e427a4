import type { Group } from "../groups/group.ts";
import { renewalWindow } from "../groups/renewal.ts";
import type { LocalDay } from "../time/local-day.ts";
import { type DigestWindow, isToldOn, nextTold } from "./digest-window.ts";

/** What a digest will tell beside whom to follow up, and in which days. */
export type PlannedBlock = DigestWindow & {
  readonly kind: "renewal";
  readonly group: Group;
  readonly on: LocalDay;
};

export type BlockSources = { readonly groups: readonly Group[] };

/** All that is still to come, or may be told of, on `day`. */
const plannedBlocks = ({ groups }: BlockSources, day: LocalDay): readonly PlannedBlock[] =>
  groups.flatMap((group) => {
    const window = renewalWindow(group, day);
    return window === null ? [] : [{ kind: "renewal", group, ...window } as const];
  });

type Morning = { readonly day: LocalDay; readonly lastDigestOn: LocalDay | null };

/** The first day whose digest tells of any of it, from `day` on; null: none does. */
export const nextBlockOn = (sources: BlockSources, { day, lastDigestOn }: Morning): LocalDay | null =>
  nextTold(plannedBlocks(sources, day), lastDigestOn);

/** What that morning's digest tells. */
export const blocksToldOn = (sources: BlockSources, { day, lastDigestOn }: Morning) =>
  plannedBlocks(sources, day).filter((each) => isToldOn(day, each, lastDigestOn));
