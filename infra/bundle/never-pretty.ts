/** In the place of prettier, which react-email brings along to indent its HTML: we never ask for that. */
export function format(): never {
  throw new Error("Mails are not indented.");
}
