import type { ContactFields } from "./contact.ts";

/** A person as a card of data states them: a vCard, a MeCard. */
export type StatedPerson = { readonly fields: ContactFields; readonly notes: readonly string[] };
