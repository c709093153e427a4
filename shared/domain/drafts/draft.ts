/** A mail that the person may send as it is. */
export type Draft = { readonly subject: string; readonly body: string };

/** Mail programs drop what is longer from a link (RFC 6068 sets no limit). */
export const longestBody = 400;
