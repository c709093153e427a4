import { DomUtils, parseDocument } from "htmlparser2";

/** Every element of that name, in the order of the document. */
export function elementsOf(html: string, name: string) {
  return DomUtils.getElementsByTagName(name, parseDocument(html).children, true).map((element) => ({
    attributes: element.attribs,
    text: DomUtils.textContent(element),
  }));
}

/** All text of a page, as a mail program quotes it. */
export const textOf = (html: string): string => DomUtils.textContent(parseDocument(html).children);
