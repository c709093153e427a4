import type { Contact, ContactFields, FieldName } from "../contacts/contact.ts";

type Placed = Pick<
  Contact,
  | "metOn"
  | "isUndated"
  | "eventId"
  | "groupId"
  | "lastTouchOn"
  | "lastTouchBy"
  | "warmth"
  | "keepWeeks"
  | "isVip"
  | "about"
>;

/** What a row says of somebody. `beside`: what is not said is not in it. */
export type SaidContact = {
  readonly fields: ContactFields;
  readonly beside: Partial<Placed>;
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly notes: string | null;
  readonly doubtful: readonly FieldName[];
};
