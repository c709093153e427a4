import type { LabelKind } from "./language.ts";
import { languageOf } from "./languages/languages.ts";
import type { PrintedContact, PrintedPhone } from "./printed-contact.ts";
import type { Role } from "./printed-line.ts";
import type { Random } from "./random.ts";
import { type Row, row } from "./row.ts";
import type { Style } from "./style.ts";

type Value = { readonly text: string; readonly role: Role; readonly label: LabelKind | null };

/** What stands in which language beside what, on one card. */
export type Setting = { readonly contact: PrintedContact; readonly style: Style; readonly random: Random };

export type ReachPart = "phones" | "emails" | "urls" | "social";

/** Each value on a row of its own, with its label as the style has it. */
export function reachRows(setting: Setting, parts: readonly ReachPart[]): readonly Row[] {
  return valuesOf(setting, parts).flatMap((value) => labelled(setting, value));
}

/** Several values on a row, parted by a mark. */
export function inlineRows(setting: Setting, parts: readonly ReachPart[]): readonly Row[] {
  const { style, random } = setting;
  const values = valuesOf(setting, parts).map((value) => ({ ...value, text: withLabel(setting, value) }));
  const rows: Row[] = [];
  let from = 0;
  while (from < values.length) {
    const some = values.slice(from, from + random.between(1, 3));
    rows.push(
      row(
        some.map(({ text }) => text).join(style.separator),
        some.length > 1 ? "mixed" : (some[0]?.role ?? "mixed"),
      ),
    );
    from += some.length;
  }
  return rows;
}

function valuesOf(setting: Setting, parts: readonly ReachPart[]): readonly Value[] {
  const { contact, style } = setting;
  const values: Record<ReachPart, readonly Value[]> = {
    phones: contact.phones.map((phone) => ({
      text: withExtension(setting, phone),
      role: "phone",
      label: labelOf(phone),
    })),
    emails: contact.emails.map((text) => ({ text, role: "email", label: "email" })),
    urls: contact.urls.map((text) => ({ text, role: "url", label: "url" })),
    social: contact.social.map(({ printed }) => ({ text: printed, role: "social", label: null })),
  };
  return style.order.filter((part) => parts.includes(part)).flatMap((part) => values[part]);
}

const labelOf = ({ kind }: PrintedPhone): LabelKind => (kind === "other" ? "work" : kind);

function withExtension({ random }: Setting, { printed, ext }: PrintedPhone): string {
  return ext === null
    ? printed
    : printed + random.pick([" ext. ", " x", " ext ", ", ext. ", " Ext: ", " extn "]) + ext;
}

function labelled(setting: Setting, value: Value): readonly Row[] {
  const { style } = setting;
  const label = labelFor(setting, value);
  if (label === null) return [row(value.text, value.role)];
  switch (style.labels) {
    case "column":
      return [{ cells: [{ text: label + style.colon.trim(), role: "label" }, value], size: 1 }];
    case "below":
      return [row(value.text, value.role), row(label, "label", 0.75)];
    case "behind":
      return [row(`${value.text} (${label.toLowerCase()})`, value.role)];
    case "none":
    case "letter":
    case "word":
    case "some":
      return [row(withLabel(setting, value), value.role)];
  }
}

function withLabel(setting: Setting, value: Value): string {
  const label = labelFor(setting, value);
  return label === null ? value.text : `${label}${setting.style.colon} ${value.text}`;
}

function labelFor({ contact, style, random }: Setting, { label }: Value): string | null {
  if (label === null) return null;
  // A fax or a direct line is told from the others in any style.
  const isNeeded = label === "fax" || label === "direct" || label === "home";
  if (style.labels === "none" && !isNeeded) return null;
  if (style.labels === "some" && !isNeeded && random.chance(0.5)) return null;
  const all = languageOf(random.chance(0.25) ? "en" : contact.language).labels[label];
  const short = all.filter((each) => each.length <= 2);
  const long = all.filter((each) => each.length > 2);
  const from = style.labels === "letter" && short.length > 0 ? short : long.length > 0 ? long : all;
  const picked = random.pick(from);
  return style.loudLabels ? picked.toUpperCase() : picked;
}
