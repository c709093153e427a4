/**
 * What becomes of an element: its text is read, left out, or stands for a quote. `rest`: it and all behind it are quoted. `intro`: it says
 * whose words follow.
 */
export type Fate = "read" | "dropped" | "quoted" | "rest" | "intro";

const unread = new Set(
  "head script style title template noscript svg object select textarea button".split(" "),
);

/** Parts of ids, classes and names by which mail programs mark what they add; the first that is found counts. */
const marks: readonly (readonly [string, Fate])[] = [
  ["gmail_attr", "intro"],
  ["gmail_signature", "dropped"],
  ["divrplyfwdmsg", "rest"],
  ["appendonsend", "rest"],
  ["mail-editor-reference-message-container", "rest"],
  ["olk_src_body_section", "rest"],
  ["outlookmessageheader", "rest"],
  ["moz-forward-container", "rest"],
  ["isforwardcontent", "rest"],
  ["_mailoriginal", "rest"],
  ["stopspelling", "rest"],
  ["zwchr", "rest"],
  ["zmail_extra", "quoted"],
  ["isreplycontent", "quoted"],
  ["messagereplysection", "quoted"],
  ["quoted-content", "quoted"],
  ["moz-cite-prefix", "dropped"],
  ["reply-intro", "dropped"],
  ["bloop_sign", "dropped"],
  ["signature", "dropped"],
];

/** Such an element is around both the quote and what was typed between its lines. */
const container = "gmail_quote";

type Attributes = Readonly<Record<string, string>>;

export function fateOf(name: string, attributes: Attributes): Fate {
  if (isUnseen(name, attributes)) return "dropped";
  const names = namesOf(attributes);
  if (name === "blockquote")
    return names === "" && isIndent(attributes) && !isBeside(attributes) ? "read" : "quoted";
  const fate = marks.find(([mark]) => names.includes(mark))?.[1];
  if (fate) return fate;
  if (isOutlookRule(attributes)) return "rest";
  if ((name === "div" || name === "table") && isBeside(attributes)) return "quoted";
  if (attributes["name"] === "quote") return "quoted";
  return names.includes("quote") && !names.includes(container) ? "quoted" : "read";
}

/** What a mail program does not show. */
export const isUnseen = (name: string, attributes: Attributes): boolean =>
  unread.has(name) || isHidden(attributes);

const namesOf = ({ id = "", class: classes = "", name = "", type = "", cite = "" }: Attributes): string =>
  `${id} ${classes} ${name} ${type} ${cite}`.slice(0, 500).trim().toLowerCase();

const styleOf = ({ style = "" }: Attributes): string => style.slice(0, 1000).replace(/\s/g, "").toLowerCase();

const isHidden = (attributes: Attributes): boolean =>
  attributes["hidden"] !== undefined ||
  /display:none|visibility:hidden|font-size:0(?![.\d]*[1-9])|opacity:0(?:;|$)/.test(styleOf(attributes));

/** Gmail indents what a person types by a quote without a line beside it. */
const isIndent = (attributes: Attributes): boolean => /border:(?:none|0)/.test(styleOf(attributes));

/** A line beside a block says that it is quoted, without a word. */
const isBeside = (attributes: Attributes): boolean =>
  /border-left:[^;]*(?:solid|dashed|dotted|double)/.test(styleOf(attributes));

/** The line above the header of the mail that Outlook quotes, since 2007. */
const isOutlookRule = (attributes: Attributes): boolean =>
  /border:none;border-top:solid#?\w+1\.0pt;padding:3\.0pt0/.test(styleOf(attributes));
