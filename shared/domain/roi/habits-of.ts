import { isFilled } from "../events/attendance.ts";
import { daysBetween, localDay } from "../time/local-time.ts";
import type { Arms, Habits } from "../verdicts/one-change.ts";
import type { Share } from "./share.ts";

/** What is on record of how one goes about it in a group: what of it does the person oneself. */
export function habitsOf(share: Share, zone: string): Habits {
  const brought = new Set(
    share.outcomes.filter(({ what }) => what === "lead" || what === "won").map(({ contactId }) => contactId),
  );
  const arms = (keeps: (contactId: string) => boolean): Arms | null => {
    const tally = (ids: readonly string[]) => ({
      brought: ids.filter((id) => brought.has(id)).length,
      of: ids.length,
    });
    const ids = share.contacts.map(({ id }) => id);
    const withIt = ids.filter(keeps);
    return ids.length === 0
      ? null
      : { with: tally(withIt), without: tally(ids.filter((id) => !withIt.includes(id))) };
  };
  const quick = quickIn(share, zone);
  const coffees = new Set(
    share.outcomes.filter(({ what }) => what === "coffee").map(({ contactId }) => contactId),
  );
  const said = share.events.filter(({ attendance }) => isFilled(attendance) !== null);
  const attended = said.filter(({ attendance }) => isFilled(attendance)).length;
  const counted = (of: "given" | "lead") => share.outcomes.filter(({ what }) => what === of).length;
  return {
    attendance: said.length < few ? null : { brought: attended, of: said.length },
    quickFollowUp: arms((id) => quick.has(id)),
    oneToOne: arms((id) => coffees.has(id)),
    // Who never notes what they give has not said that they give nothing.
    referrals:
      counted("given") === 0 || counted("given") + counted("lead") < few
        ? null
        : { given: counted("given"), received: counted("lead") },
  };
}

/** Of fewer a share would be said as if it were known. */
const few = 4;

/** With whom the first word was said on the day of the meeting or the day after. */
function quickIn({ contacts, followUps }: Share, zone: string): ReadonlySet<string> {
  const metOn = new Map(contacts.map(({ id, metOn }) => [id, metOn]));
  const quick = followUps.filter(({ contactId, step, status, closedAt }) => {
    const met = metOn.get(contactId);
    if (step !== "hello" || status !== "done" || closedAt === null || met === undefined) return false;
    return daysBetween(met, localDay(closedAt, zone)) <= 1;
  });
  return new Set(quick.map(({ contactId }) => contactId));
}
