import type { WeekReport } from "../../domain/digests/week-report.ts";
import { counted } from "../../domain/text/counted.ts";
import { clip } from "../words/clip.ts";
import { longDay } from "../words/days.ts";

export const weekHeading = "Your first week";

/** What the week has come to, a line each. */
export const weekLines = ({ followedUp, open, nextEvent }: WeekReport): readonly string[] => [
  people(followedUp, "Followed up", "Nobody was followed up yet: one line to a digest is enough."),
  people(open, "Still open", "Nothing is open."),
  nextEvent
    ? `Next: ${clip(nextEvent.name, 80)} on ${longDay(nextEvent.day)}.`
    : "No event is coming up that I know of; “event Chamber mixer on 3 dec” tells me of one.",
];

const mostNamed = 5;

function people(names: readonly string[], what: string, nobody: string): string {
  if (names.length === 0) return nobody;
  const named = names.slice(0, mostNamed).map((name) => clip(name, 60));
  const more = names.length - named.length;
  return `${what}: ${named.join(", ")}${more > 0 ? ` and ${counted(more, "other")}` : ""}.`;
}
