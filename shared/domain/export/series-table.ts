import type { EventSeries } from "../events/series.ts";
import { type InviteTime, timeText } from "../invites/invite-time.ts";
import { minorDigits } from "../money/money-text.ts";
import { type Cell, csv } from "./csv.ts";

/** Meetings that come again; their times that are near are events. */
export const seriesTable = (series: readonly EventSeries[], nameOf: (id: string | null) => Cell): string =>
  csv(
    [
      ...["series", "first starts", "first ends", "rules", "also on", "not on", "place", "organizer"],
      ...["cost", "currency", "group", "cancelled"],
    ],
    series.map(({ name, start, end, repeats, place, organizer, cost, groupId, isCancelled }) => [
      ...[name, timeText(start), end && timeText(end), repeats.rules.join("; ")],
      ...[repeats.besides, repeats.without].map((times: readonly InviteTime[]) =>
        times.map(timeText).join("; "),
      ),
      ...[place, organizer, cost && Number(`${cost.minor}e-${minorDigits(cost.currency)}`)],
      ...[cost?.currency ?? null, nameOf(groupId), isCancelled ? "yes" : "no"],
    ]),
  );
