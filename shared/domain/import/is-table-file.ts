import type { Attachment } from "../mail/parsed-mail.ts";

/** A table as text. Programs declare it as this and that; what is declared as text and not named so is none. */
export const isTableFile = ({ name, type }: Pick<Attachment, "name" | "type">): boolean =>
  /\.(?:csv|tsv)$/i.test(name) || /^(?:text|application)\/(?:x-)?(?:csv|tab-separated-values)$/.test(type);
