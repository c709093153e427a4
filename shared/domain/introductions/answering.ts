import { daysBetween } from "../time/local-time.ts";
import type { Introduction } from "./introduction.ts";

/** How somebody has answered so far when they were asked: `share` of 1, with so little known half of it; `isFast`: within three days. */
export type Answering = { readonly share: number; readonly isFast: boolean };

const fast = 3;

/** Of everybody who was ever asked about an introduction. */
export function answeringOf(introductions: readonly Introduction[]): ReadonlyMap<string, Answering> {
  const asked = introductions
    .flatMap(({ seeker, helper }) => [seeker, helper])
    .filter(({ consent }) => consent !== "unasked");
  return new Map(
    [...Map.groupBy(asked, ({ contactId }) => contactId)].map(([contactId, sides]) => {
      const answers = sides.filter(({ answeredOn }) => answeredOn !== null);
      const waits = answers.flatMap(({ askedOn, answeredOn }) =>
        askedOn === null || answeredOn === null ? [] : [daysBetween(askedOn, answeredOn)],
      );
      const isFast = waits.length > 0 && waits.every((days) => days <= fast);
      return [contactId, { share: (1 + answers.length) / (2 + sides.length), isFast }] as const;
    }),
  );
}

export const unknownAnswering: Answering = { share: 0.5, isFast: false };
