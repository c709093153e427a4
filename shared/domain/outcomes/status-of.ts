import type { Outcome, ReferralStatus } from "./outcome.ts";

/** What has become of a referral: what was said of it; one received is won, too, by the business with that person that followed. `came`: what came of people. */
export function statusOf(referral: Outcome, came: readonly Outcome[]): ReferralStatus | null {
  const { status, what, contactId, id } = referral;
  if (what !== "lead" || status === "won" || status === "no sale") return status;
  const [next] = came
    .filter((each) => each.contactId === contactId && (each.what === "lead" || each.what === "won"))
    .filter((each) => each.id !== id && when(each) >= when(referral))
    .sort((one, other) => (when(one) < when(other) ? -1 : Number(when(one) > when(other))));
  return next?.what === "won" ? "won" : status;
}

const when = ({ day, at }: Outcome): string => day + at;
