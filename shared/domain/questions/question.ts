import type { ContactFields } from "../contacts/contact.ts";

/** Something that a mail of ours asks of its own accord, to be answered in a word. */
export type Question =
  /** `numbers`: of the mail's people. */
  | { readonly about: "where-met"; readonly numbers: readonly number[] }
  | { readonly about: "dues"; readonly group: string }
  | { readonly about: "rate" }
  | { readonly about: "own-card"; readonly fields: ContactFields };
