/** Markup that is safe to send. */
export type Html = { readonly markup: string };

type Hole = string | number | Html | null | false | readonly Hole[];

/** Everything put into the template is escaped, unless it is markup already. Null and false are nothing. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  return { markup: parts.map((part, index) => part + markupOf(holes[index] ?? null)).join("") };
}

function markupOf(hole: Hole): string {
  if (hole === null || hole === false) return "";
  if (typeof hole === "string") return escaped(hole);
  if (typeof hole === "number") return String(hole);
  return "markup" in hole ? hole.markup : hole.map(markupOf).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
