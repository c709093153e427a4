import type { Contact } from "../contacts/contact.ts";
import { isEmail, isPhone } from "../contacts/field-values.ts";
import type { FixArgs } from "../contacts/parse-fix.ts";

/** What words that are nothing but an address and a number say: `jane@example.com, 212-555-0143`. Empty: they say more, or something else. */
export function contactPointsOf(words: string): readonly FixArgs[] {
  const points = words.split(/[,;]/).map((each) => pointOf(each.trim()));
  const fields = new Set(points.map((point) => point?.field));
  return fields.size === points.length ? points.flatMap((point) => point ?? []) : [];
}

function pointOf(value: string): FixArgs | null {
  if (isEmail(value)) return { field: "emails", value, phoneKind: null };
  return isPhone(value) ? { field: "phones", value, phoneKind: null } : null;
}

/** Whether nothing is known there that anybody is sure of. */
export const isOpen = (contact: Contact, { field }: FixArgs): boolean =>
  (contact[field] ?? "").length === 0 || contact.doubtful.includes(field);
