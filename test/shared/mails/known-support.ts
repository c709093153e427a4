/** `Word` draws the mails of desktop Outlook, `Outlook` is the new one and the one in a browser. */
export type Program = "Gmail" | "Word" | "Outlook" | "Apple Mail" | "Yahoo";

/** What becomes of one thing that our mails use. From the tables of caniemail.com as of May 2026 and looked at mail by mail. */
export type Support = {
  /** Those that leave it out, or part of it. */
  readonly lost: readonly Program[];
  /** Why that hurts nobody. */
  readonly since?: string;
  /** The only elements on which it is harmless. */
  readonly on?: readonly string[];
};

const everywhere: Support = { lost: [] };
const spaceOnly: Support = { lost: ["Word"], since: "the lines stand closer" };
const roundness: Support = { lost: ["Word"], since: "corners are square" };
const ofPreview: Support = { lost: ["Word"], since: "display:none hides the preview there", on: ["div"] };

/** CSS properties of inline styles, or a property and its value. */
export const cssSupport: Readonly<Record<string, Support>> = {
  color: everywhere,
  "background-color": everywhere,
  font: everywhere,
  "font-size": { lost: ["Word", "Yahoo"], since: "rem alone is lost, and we use pixels" },
  "line-height": { lost: ["Word"], since: "lines are a little higher" },
  "letter-spacing": { lost: ["Word"], since: "a third of a pixel" },
  margin: { ...spaceOnly, on: ["body", "h1", "h2", "h3", "p", "img"] },
  "margin-top": { ...spaceOnly, on: ["table", "img", "div"] },
  padding: { lost: ["Word"], since: "cells have theirs; the cell of a tap target has a class of its own" },
  "padding-top": { ...spaceOnly, on: ["div"] },
  "padding-left": { lost: [], on: ["td"] },
  width: { lost: ["Word"], since: "pictures have a width attribute too", on: ["tr", "th", "td", "img"] },
  height: { lost: ["Word", "Yahoo"], since: "it is that of the picture, or of a cell", on: ["img", "td"] },
  "max-width": {
    lost: ["Word"],
    since: "a style for Word alone sets the width",
    on: ["table", "img", "div"],
  },
  "max-height": { lost: ["Word"], since: "cut-outs are made small", on: ["img", "div"] },
  opacity: ofPreview,
  overflow: ofPreview,
  "display:none": { lost: ["Word"], since: "only tables within would show", on: ["div"] },
  "display:block": {
    lost: ["Word"],
    since: "it stands alone in its cell or line",
    on: ["a", "img", "span"],
  },
  "display:inline-block": { lost: ["Word"], since: "a command's words lie on its colour", on: ["a"] },
  "border-collapse": everywhere,
  border: { lost: ["Word"], since: "unreliable on p and div alone", on: ["td", "img"] },
  "border-width": { lost: [], on: ["td"] },
  "border-style": { lost: [], on: ["td"] },
  "border-top": { lost: ["Word"], since: "a rule between people may miss", on: ["th", "td", "div"] },
  "border-left-width": { lost: ["Word"], since: "the words are told by their colour too", on: ["p"] },
  "border-left-style": { lost: ["Word"], since: "the words are told by their colour too", on: ["p"] },
  "border-color": everywhere,
  "border-radius": roundness,
  "word-break": { lost: ["Yahoo"], since: "addresses may break behind their @ by themselves" },
  "white-space": { lost: ["Word"], since: "two words may stand on two lines", on: ["span"] },
  "text-decoration": everywhere,
  "vertical-align": everywhere,
  float: { lost: ["Word"], since: "the small picture stands above the name", on: ["img"] },
  clear: { lost: ["Word"], since: "nothing floats there", on: ["div"] },
  outline: { lost: ["Word"], since: "it takes one away that Word does not draw", on: ["img"] },
};

const structure =
  "html head meta title style body div table tbody thead tr td th span h1 h2 h3 p a b br img".split(" ");

export const htmlSupport: Readonly<Record<string, Support>> = {
  ...Object.fromEntries(structure.map((name) => [name, everywhere])),
  wbr: { lost: ["Gmail", "Word"], since: "a long address breaks anywhere" },
};

/** What stands in the style sheets, beside the properties above. */
export const sheetSupport: Readonly<Record<string, Support>> = {
  "prefers-color-scheme": {
    lost: ["Gmail", "Word", "Yahoo"],
    since: "the light colours stand, or are turned by the program, whole",
  },
  "color-scheme": { lost: ["Gmail", "Word", "Outlook", "Yahoo"], since: "the light colours stand" },
  "supported-color-schemes": {
    lost: ["Gmail", "Word", "Outlook", "Yahoo"],
    since: "the light colours stand",
  },
};
