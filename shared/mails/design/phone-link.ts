import type { Phone } from "../../domain/contacts/contact.ts";

/** RFC 3966. Null where too few digits were read to call. */
export function phoneLink({ e164, number }: Pick<Phone, "e164" | "number">): string | null {
  const dialled = e164 ?? number.replace(/(?!^\+)\D/g, "");
  return /^\+?\d{3,15}$/.test(dialled) ? `tel:${dialled}` : null;
}
