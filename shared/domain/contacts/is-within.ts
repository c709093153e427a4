import type { Contact } from "./contact.ts";

/** Whether `survivor` has every way to reach `gone`, as after a merge; where there is none, the name decides. */
export function isWithin(gone: Contact, survivor: Contact): boolean {
  const numbers = survivor.phones.map(({ number }) => number);
  const hasAll =
    gone.emails.every((email) => survivor.emails.includes(email)) &&
    gone.phones.every(({ number }) => numbers.includes(number));
  return hasAll && (gone.emails.length + gone.phones.length > 0 || gone.name === survivor.name);
}
