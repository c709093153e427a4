import type { AddressParts, PhoneKind, Social } from "../../../shared/domain/contacts/contact.ts";

export type PrintedPhone = {
  readonly printed: string;
  readonly kind: PhoneKind;
  readonly ext: string | null;
};

/** Somebody invented, as a card prints them. */
export type PrintedContact = {
  readonly country: string;
  readonly language: string;
  readonly honorific: string | null;
  readonly name: string;
  /** The name in one or two pieces, for cards that print it on two lines. */
  readonly nameWords: readonly [string, string];
  readonly credentials: readonly string[];
  /** Lines of the title. */
  readonly title: readonly string[];
  readonly department: string | null;
  readonly company: string | null;
  /** The company without its legal form, in other cases. */
  readonly companyAlso: readonly string[];
  readonly tagline: string | null;
  readonly services: readonly string[];
  /** See `claims`. */
  readonly claims: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly PrintedPhone[];
  readonly urls: readonly string[];
  readonly social: readonly (Social & { readonly printed: string })[];
  /** Lines of the address. */
  readonly address: readonly string[];
  readonly addressParts: AddressParts | null;
  /** A second office. */
  readonly otherAddress: readonly string[];
};
