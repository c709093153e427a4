/** In the place of prettier, with which react-email would indent its HTML: we never ask for that. */
export function format(): never {
  throw new Error("Mails are not indented.");
}

/** In the place of html-to-text, with which it would make text of its HTML: we write the text ourselves. */
export function convert(): never {
  throw new Error("Mails have a text of their own.");
}
