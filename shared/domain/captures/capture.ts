import type { TextLine } from "../cards/text-line.ts";
import type { ContactFields, FieldName } from "../contacts/contact.ts";

/** Why a photo gave no contact; each has its own advice in the receipt. */
export type Unreadable =
  | "empty-file"
  | "not-a-picture"
  | "unsupported-format"
  | "cut-off"
  | "too-large"
  | "no-text"
  | "no-contact";

/** What was read from one photo. `confidence` is per value, `name`, `emails[0]`, from 0 to 1. */
export type CardReading = {
  readonly fields: ContactFields;
  readonly confidence: Readonly<Record<string, number>>;
  readonly doubtful: readonly FieldName[];
};

/** What looking at one photo gave: kept by the photo's hash, since it costs money. `picture`: key of the small one. */
export type PhotoReading =
  | { readonly kind: "read"; readonly lines: readonly TextLine[]; readonly picture: string }
  | { readonly kind: "unreadable"; readonly why: Unreadable };

/** What became of one photo, as the receipt tells it. `n` is the person's number in the receipt. */
export type CaptureResult =
  | {
      readonly kind: "captured";
      readonly n: number;
      readonly contactId: string;
      /** `new`, or an earlier contact with the same email address, whose empty fields were filled. */
      readonly known: "new" | "known";
      readonly file: string;
      readonly fields: ContactFields;
      readonly doubtful: readonly FieldName[];
      readonly picture: string;
      readonly dueOn: string;
    }
  | { readonly kind: "unreadable"; readonly file: string; readonly why: Unreadable };
