import type { Contact } from "../contacts/contact.ts";
import { partsOf } from "../money/parts-of.ts";
import type { Credit } from "../outcomes/credit.ts";
import type { Outcome } from "../outcomes/outcome.ts";

/** Where something counts. */
export type Place = { readonly event: string | null; readonly group: string | null };

/** What came of somebody as it counts in one place; `isPart`: its money alone, since it is counted elsewhere. `eventId`: of the event that it is credited to. */
export type Came = Outcome & { readonly isPart?: true; readonly eventId?: string | null };

/** An outcome as it is shared out: by what was said of its person, the rest where they were met. Its parts sum to the whole. */
export function credited(
  outcome: Outcome,
  { credits = [] }: Pick<Contact, "credits">,
  usual: Place,
): readonly { readonly came: Came; readonly place: Place }[] {
  const said = credits.reduce((sum, { share }) => sum + share, 0);
  if (said === 0) return [{ came: outcome, place: usual }];
  const places = [...credits.map(placeOf), ...(said < whole ? [usual] : [])];
  const shares = [...credits.map(({ share }) => share), ...(said < whole ? [whole - said] : [])];
  const main = shares.indexOf(Math.max(...shares));
  const amounts = outcome.amount ? partsOf(outcome.amount, shares, whole) : [];
  return places.flatMap((place, n) => {
    const came: Came = { ...outcome, amount: amounts[n] ?? null, ...(n !== main && { isPart: true }) };
    return n === main || came.amount ? [{ came, place }] : [];
  });
}

const whole = 10_000;

const placeOf = ({ kind, id }: Credit): Place =>
  kind === "group" ? { group: id, event: null } : { group: null, event: id };
