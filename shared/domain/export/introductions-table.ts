import type { Introduction } from "../introductions/introduction.ts";
import { type Cell, csv } from "./csv.ts";

/** Who was to be introduced to whom, and how far it has come. */
export const introductionsTable = (
  introductions: readonly Introduction[],
  nameOf: (id: string | null) => Cell,
): string =>
  csv(
    [
      ...["looks for something", "may help", "about", "state"],
      ...["first answer", "first asked on", "first answered on"],
      ...["second answer", "second asked on", "second answered on"],
      ...["last moved on", "made on", "came", "times shown", "first id", "second id"],
    ],
    introductions.map(({ seeker, helper, re, state, movedOn, madeOn, came, shown }) => [
      ...[nameOf(seeker.contactId), nameOf(helper.contactId), re, state],
      ...[seeker.consent, seeker.askedOn, seeker.answeredOn],
      ...[helper.consent, helper.askedOn, helper.answeredOn],
      ...[movedOn, madeOn, came, shown, seeker.contactId, helper.contactId],
    ]),
  );
