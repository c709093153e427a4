import type { HeaderBlock } from "./header-block.ts";
import type { HeaderField } from "./header-labels.ts";

const mostLines = 8;

/**
 * A header in a language that we do not know: at least three lines `label: value` one below the other, of which one names an
 * address; the first that does is who it is from, since no program puts To above From. Null: there is none.
 */
export function unnamedHeaderAt(lines: readonly string[], begins: number): HeaderBlock | null {
  const values: string[] = [];
  let ends = begins;
  for (let at = begins; at < begins + 2 * mostLines && values.length < mostLines; at += 1) {
    const line = lines[at] ?? "";
    if (line === "" && values.length > 0 && lines[at + 1] !== "") continue;
    const value = valueIn(line);
    if (value === null) break;
    values.push(value);
    ends = at + 1;
  }
  const from = values.find((value) => value.includes("@"));
  if (values.length < 3 || from === undefined) return null;
  return { fields: new Map<HeaderField, string>([["from", from]]), begins, ends };
}

function valueIn(line: string): string | null {
  const [, label = "", value = ""] = /^([^:：@\d]{1,30})[:：](.{1,600})$/.exec(line) ?? [];
  return label === "" || value.startsWith("//") ? null : value.trim();
}
