import type { ContactFields } from "../contacts/contact.ts";
import type { LocalDay } from "../time/local-day.ts";

/** What a mail of ours asks, to be answered in a word. */
export type Question =
  /** About lines of the answered mail, which its entry tells; beside that maybe something of its own accord. */
  { readonly about: "lines"; readonly besides: OwnQuestion | null } | OwnQuestion;

/** What a mail of ours asks of its own accord. */
export type OwnQuestion =
  /** `numbers`: of the mail's people. */
  | { readonly about: "where-met"; readonly numbers: readonly number[] }
  /** Who was met at an event that is over. */
  | {
      readonly about: "who-met";
      readonly eventId: string;
      readonly event: string;
      readonly day: LocalDay;
    }
  | { readonly about: "dues"; readonly group: string }
  | { readonly about: "rate" }
  /** Whether a next step is worth it with somebody who has had the first word. */
  | { readonly about: "warmth"; readonly numbers: readonly number[]; readonly name: string }
  /** What somebody looks for who is worth more than a first word. */
  | { readonly about: "support"; readonly numbers: readonly number[]; readonly name: string }
  /** Whether digests should come at another hour or with fewer people. */
  | { readonly about: "rhythm" }
  | { readonly about: "own-card"; readonly fields: ContactFields };

/** What the mail asks of its own accord; null: nothing. */
export const ownQuestion = (asked: Question | null): OwnQuestion | null =>
  asked?.about === "lines" ? asked.besides : asked;
