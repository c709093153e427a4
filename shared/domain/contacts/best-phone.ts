import type { Phone } from "./contact.ts";

/** The one most likely to be answered by the person: never a fax. */
export function bestPhone(phones: readonly Phone[]): Phone | null {
  for (const kind of ["mobile", "direct", "work"] as const) {
    const phone = phones.find((each) => each.kind === kind);
    if (phone) return phone;
  }
  return phones.find((phone) => phone.kind !== "fax") ?? null;
}
