import type { InstantText, LocalDay } from "../time/local-day.ts";

export type PhoneKind = "work" | "direct" | "mobile" | "fax" | "home" | "toll-free" | "other";

export type Phone = {
  /** As printed. */
  readonly number: string;
  readonly e164: string | null;
  readonly extension: string | null;
  readonly kind: PhoneKind;
};

/** The fields of a person that a card, and later any other source, can state. */
export type ContactFields = {
  readonly name: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly Phone[];
  readonly urls: readonly string[];
  readonly address: string | null;
};

export type FieldName = keyof ContactFields;

export type ContactNote = { readonly at: InstantText; readonly text: string };

/** Somebody the account's owner met. */
export type Contact = ContactFields & {
  readonly kind: "contact";
  readonly v: 1;
  readonly id: string;
  readonly metOn: LocalDay;
  readonly capturedAt: InstantText;
  readonly eventId: string | null;
  /** Set when the person belongs to a group directly; an event's group counts too. */
  readonly groupId: string | null;
  readonly notes: readonly ContactNote[];
  /** Fields that a machine read and nobody has confirmed. */
  readonly doubtful: readonly FieldName[];
  /** Key of the card's small picture, or null. */
  readonly picture: string | null;
};
