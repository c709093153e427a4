import type { PhoneKind } from "../contacts/contact.ts";
import { folded } from "./letters.ts";

/** What a label in front of a value, or in brackets behind it, says that the value is. */
export type Label = PhoneKind | "email" | "url" | "place";

const labels: Readonly<Record<Label, string>> = {
  work: "t|tel|tele|telephone|telefon|telefono|tlf|tfn|ph|phone|p|o|office|work|main|business|b|switchboard|fon|fone|tel fax",
  direct: "d|dir|direct|did|ddi|durchwahl|dw|direkt|direct line|direct dial|ligne directe|diretto|directo",
  mobile:
    "m|mob|mobile|mobil|mobiltel|movil|cell|cellular|cell phone|mobile phone|cel|celular|c|handy|gsm|natel|portable|kom|whatsapp|wa|call|text",
  fax: "f|fax|telefax|facsimile|fx",
  home: "h|home|privat|prive|casa|residence|res",
  "toll-free": "tf|toll free|tollfree|free|freephone|sans frais|numero vert",
  other: "skype|pager|viber|signal|wechat|telegram|line",
  email: "e|email|e mail|mail|correo|courriel",
  url: "w|web|website|web site|site|url|internet|www|homepage",
  place: "a|add|addr|address|adresse|direccion|endereco|hq|head office|headquarters|location|visit|visit us",
};

const byWords = new Map<string, Label>(
  Object.entries(labels).flatMap(([label, list]) => list.split("|").map((words) => [words, label as Label])),
);

/** The label that the whole of the text is, or null. */
export function labelOf(text: string): Label | null {
  const words = folded(text).replace(/[^\p{L}\p{N}]+/gu, " ");
  return byWords.get(words.trim()) ?? null;
}

/** The label that a text ends with, and where it begins. */
export function labelAtEnd(text: string): { readonly label: Label; readonly start: number } | null {
  for (const pattern of [
    /(?<![\p{L}@])\p{L}+\.?[\s-]\p{L}+[^\p{L}\p{N}+]*$/u,
    /(?<![\p{L}@.])\p{L}+[^\p{L}\p{N}+]*$/u,
  ]) {
    const found = pattern.exec(text);
    const label = found === null ? null : labelOf(found[0]);
    if (found !== null && label !== null) return { label, start: found.index };
  }
  return null;
}

/** The label in brackets, or after a space as the last word, that a text begins with, and where it ends. */
export function labelAtStart(text: string): { readonly label: Label; readonly end: number } | null {
  const found = /^\s*[([]\s*([\p{L}. -]+?)\s*[)\]]|^\s+(\p{L}[\p{L}.]*)\s*$/u.exec(text);
  const label = found === null ? null : labelOf(found[1] ?? found[2] ?? "");
  return found === null || label === null ? null : { label, end: found[0].length };
}

/** The text without the label that it begins with ("Address: 5 Main St"); a bare word is no label, unless a mark follows it. */
export function withoutLabel(text: string): string {
  const found = /^([\p{L}][\p{L} -]{0,15}?)\s*[.:|]+\s+/u.exec(text);
  return found !== null && labelOf(found[1] ?? "") !== null ? text.slice(found[0].length) : text;
}
