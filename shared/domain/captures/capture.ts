import type { TextLine } from "../cards/text-line.ts";
import type { ContactFields, FieldName } from "../contacts/contact.ts";
import type { Decoration } from "../pictures/decoration.ts";
import type { LocalDay } from "../time/local-day.ts";

/** Why a photo gave no contact; each has its own advice in the receipt. */
export type Unreadable =
  | "empty-file"
  | "not-a-picture"
  | "unsupported-format"
  | "cut-off"
  | "too-large"
  | "too-many"
  | "too-many-people"
  | "too-small"
  | "too-dark"
  | "blurred"
  | "locked"
  | "no-text"
  | "no-contact"
  | "no-people"
  | "no-sender"
  | "of-machine"
  | "own-mail";

/**
 * What was read from one card. `kind`: a person's card, or a side that names nobody (a back with services, hours, a site).
 * `confidence` is per value, `name`, `emails[0]`, from 0 to 1.
 */
export type CardReading = {
  readonly kind: "person" | "side";
  /** `qr`: a code on it states who it is; `forward`: they wrote a mail that was passed on. */
  readonly source: "card" | "qr" | "forward" | "vcard" | "text";
  readonly fields: ContactFields;
  readonly confidence: Readonly<Record<string, number>>;
  readonly doubtful: readonly FieldName[];
  /** Where on the card the field stands, for those that are doubtful; a field put together from many places has none. */
  readonly places: Readonly<Partial<Record<FieldName, TextLine["box"]>>>;
  /** What is no field: the services of a back, the link of a code. */
  readonly notes: readonly string[];
};

/** One card of a photo, or whoever else is captured. `reading` null: there is text on it, and nothing of it is a contact's. */
export type ReadCard = {
  readonly reading: CardReading | null;
  /** Around it in the photo, 0 to 1; null: it is on none. */
  readonly box: TextLine["box"] | null;
  /** Key of the small picture; null: there is none. */
  readonly picture: string | null;
  /** Keys of the cut-outs that show the doubtful fields. */
  readonly cutOuts: Readonly<Partial<Record<FieldName, string>>>;
  /** What the person said of them in words. */
  readonly told?: PersonTold;
};

export type PersonTold = {
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  /** Where they were met, as it was said: `BNI today`. */
  readonly met: string | null;
};

/** What looking at one photo gave: kept by the photo's hash, since it costs money. `leftOut`: how many cards were too many. */
export type PhotoReading =
  | { readonly kind: "read"; readonly cards: readonly ReadCard[]; readonly leftOut: number }
  | { readonly kind: "unreadable"; readonly why: Unreadable };

/** What became of one card, or of a photo without any, as the receipt tells it. `n` is the person's number in the receipt. */
export type CaptureResult =
  | {
      readonly kind: "captured";
      readonly n: number;
      readonly contactId: string;
      /** `new`, or certain to be an earlier contact, whose empty fields were filled. */
      readonly known: "new" | "known";
      readonly source: CardReading["source"];
      /** An earlier contact who may be the same person: the receipt asks. */
      readonly likely: { readonly contactId: string; readonly name: string; readonly metOn: LocalDay } | null;
      readonly file: string;
      readonly fields: ContactFields;
      readonly doubtful: readonly FieldName[];
      readonly notes: readonly string[];
      /** Where they were met, as far as the mail said it of them alone. */
      readonly metAt: string | null;
      readonly needs: readonly string[];
      readonly offers: readonly string[];
      readonly picture: string | null;
      readonly cutOuts: ReadCard["cutOuts"];
      readonly dueOn: string;
    }
  /** All that is on the photo was added to people on others: the back of a card, the same card once more. */
  | { readonly kind: "other-side"; readonly file: string }
  | { readonly kind: "left-out"; readonly file: string; readonly why: Decoration }
  | { readonly kind: "unreadable"; readonly file: string; readonly why: Unreadable };
