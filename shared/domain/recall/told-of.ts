import type { Contact } from "../contacts/contact.ts";

/** What the owner told of somebody beside notes, a line each. */
export const toldOf = ({ about, needs, offers }: Contact): readonly string[] => [
  ...(about === null ? [] : [about]),
  ...needs.map((need) => `Looks for: ${need}`),
  ...offers.map((offer) => `Offers: ${offer}`),
];
