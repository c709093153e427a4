import type { FieldName } from "../domain/contacts/contact.ts";
import type { RenderedMail } from "./rendered-mail.ts";

/** The name by which the HTML part refers to the n-th person's card (RFC 2392). */
export const cidOf = (n: number): string => `card-${n}@nextday`;

/** The name of the cut-out of the n-th person's card that shows a field. */
export const cutOutCid = (n: number, field: FieldName): string => `card-${n}-${field}@nextday`;

type CutOut = { readonly n: number; readonly cutOuts: Readonly<Partial<Record<FieldName, string>>> };

/** The source of the picture of a doubtful field, as it is printed; null: there is none, or no room for it. */
export function cutOutOf(
  { n, cutOuts }: CutOut,
  { field, doubtful }: { readonly field: FieldName | null; readonly doubtful: boolean },
): string | null {
  const isShown = doubtful && field !== null && cutOuts[field] !== undefined && n <= mostPictures;
  return isShown ? `cid:${cutOutCid(n, field)}` : null;
}

/** Each has up to 40 KB, and a mail 500 KB for them all. */
export const mostPictures = 12;

type Pictured = { readonly n: number; readonly picture: string | null };

/** The parts for the pictures of those who have one. */
export const picturesOf = (people: readonly Pictured[]): RenderedMail["pictures"] =>
  people.flatMap(({ n, picture }) => (picture === null ? [] : [{ cid: cidOf(n), key: picture }]));
