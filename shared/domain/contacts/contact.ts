import type { Plan } from "../follow-ups/plan.ts";
import type { Step, Touch } from "../follow-ups/step.ts";
import type { Credit } from "../outcomes/credit.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";

export type PhoneKind = "work" | "direct" | "mobile" | "fax" | "home" | "toll-free" | "other";

export type Phone = {
  /** As printed. */
  readonly number: string;
  readonly e164: string | null;
  readonly extension: string | null;
  readonly kind: PhoneKind;
};

export type Social = {
  /** "linkedin", "instagram", "x", … */
  readonly network: string;
  /** Without @ and address: "janedoe". */
  readonly handle: string;
};

/** An address taken apart. `country`: its ISO 3166 code. */
export type AddressParts = {
  readonly street: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postcode: string | null;
  readonly country: string | null;
};

/** What a person may correct. */
type MainFields = {
  readonly name: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly Phone[];
  readonly urls: readonly string[];
  readonly address: string | null;
};

/** What stands beside the main fields, or takes them apart. */
export type ContactDetails = {
  /** In front of the name: "Dr.". */
  readonly honorific: string | null;
  /** Behind the name, each by itself: "PhD". */
  readonly credentials: readonly string[];
  readonly department: string | null;
  readonly addressParts: AddressParts | null;
  readonly social: readonly Social[];
};

/** The fields of a person that a card, and later any other source, can state. */
export type ContactFields = MainFields & ContactDetails;

export type FieldName = keyof MainFields;

export type ContactNote = { readonly at: InstantText; readonly text: string };

/** What the account's owner told of somebody, and what has come of it. */
export type Told = {
  /** What they look for, and what they can do for others. */
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  /** Who they are, not just what they do. */
  readonly about: string | null;
  /** The contact that this one may be the same person as, until that has been answered. */
  readonly looksLike: string | null;
  /** Nobody said when they were met: `metOn` is the day on which a table brought them. */
  readonly isUndated: boolean;
};

/** How far the owner has got with somebody, and how they are to be kept up with. */
export type Tending = {
  readonly lastTouchOn: LocalDay | null;
  /** How, where that was said. */
  readonly lastTouchBy: Touch | null;
  /** Whether a next step is worth it; null: not said. */
  readonly warmth: "warm" | "cold" | null;
  /** The last step of the plan that was taken. */
  readonly reached: Step | null;
  /** Null: as with everybody. */
  readonly plan: Plan | null;
  /** Is to be heard from every so many weeks; null: not. */
  readonly keepWeeks: number | null;
};

/** Somebody the account's owner met. */
export type Contact = ContactFields &
  Told &
  Tending & {
    readonly kind: "contact";
    readonly v: 3;
    readonly id: string;
    readonly metOn: LocalDay;
    readonly capturedAt: InstantText;
    readonly eventId: string | null;
    /** Set when the person belongs to a group directly; an event's group counts too. */
    readonly groupId: string | null;
    /** The owner has said that they matter. */
    readonly isVip?: boolean;
    /** To what else than these that which comes of them is credited, where that was said. */
    readonly credits?: readonly Credit[];
    readonly notes: readonly ContactNote[];
    /** Fields that a machine read and nobody has confirmed. */
    readonly doubtful: readonly FieldName[];
    /** Key of the card's small picture, or null. */
    readonly picture: string | null;
  };
