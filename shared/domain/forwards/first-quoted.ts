import { attributedAt } from "./attributed.ts";
import { isForwardMark } from "./forward-marks.ts";
import { type HeaderBlock, headerBlockAt } from "./header-block.ts";
import { type NamedMailbox, namedMailbox } from "./named-mailbox.ts";
import { notesHeaderAt } from "./notes-header.ts";
import { unnamedHeaderAt } from "./unnamed-header.ts";

/** The first mail inside a mail: what it is introduced by tells whether it is passed on or answered. */
export type FirstQuoted = {
  readonly by: "mark" | "header" | "attribution";
  readonly from: NamedMailbox;
  readonly to: NamedMailbox | null;
  readonly subject: string | null;
  readonly date: string | null;
  /** Of the line that introduces it, and of the first line behind its header. */
  readonly begins: number;
  readonly ends: number;
};

/** Null: none is to be seen. */
export function firstQuoted(lines: readonly string[]): FirstQuoted | null {
  for (let at = 0; at < lines.length; at += 1) {
    const length = markLength(lines, at);
    const found = length > 0 ? marked(lines, { begins: at, behind: at + length }) : unmarked(lines, at);
    if (found !== null && isSomebody(found.from)) return found;
  }
  return null;
}

/** How many lines a mark takes: a long one may be wrapped. 0: none begins there. */
function markLength(lines: readonly string[], at: number): 0 | 1 | 2 {
  const line = lines[at] ?? "";
  if (isForwardMark(line)) return 1;
  const isBegun = line.length < 120 && /^-{4}/.test(line) && !line.endsWith("-");
  return isBegun && isForwardMark(`${line} ${lines[at + 1] ?? ""}`) ? 2 : 0;
}

const isSomebody = ({ name, email }: NamedMailbox): boolean => name !== null || email !== null;

/** A header hardly stands further below its mark. */
const nearMark = 7;
const nearAddress = 9;

type Mark = { readonly begins: number; readonly behind: number };

function marked(lines: readonly string[], { begins, behind }: Mark): FirstQuoted | null {
  for (let at = behind; at < behind + nearMark; at += 1) {
    const block = headerBlockAt(lines, at, true) ?? notesHeaderAt(lines, at) ?? unnamedHeaderAt(lines, at);
    if (block !== null) return ofBlock("mark", block, begins);
    const said = attributedAt(lines, at);
    if (said !== null) return { by: "mark", to: null, subject: null, begins, ...said };
  }
  return firstAddress(lines, { begins, behind });
}

/** Without any header, whoever is named first below the mark: `----- Forwarded by Ann -----`, then Jane's name and address. */
function firstAddress(lines: readonly string[], { begins, behind }: Mark): FirstQuoted | null {
  const near = lines.slice(behind, behind + nearAddress).filter((line) => line !== "");
  const index = near.findIndex((line) => /[<[(][^\s<>[\]()@]{1,64}@/.test(line) && line.length < 200);
  if (index < 0) return null;
  const text = near.slice(Math.max(0, index - 1), index + 1).join(" ");
  const from = namedMailbox(/^[<[(]/.test(near[index] ?? "") ? text : (near[index] ?? ""));
  return { by: "mark", from, to: null, subject: null, date: null, begins, ends: behind };
}

function unmarked(lines: readonly string[], at: number): FirstQuoted | null {
  const block =
    headerBlockAt(lines, at) ??
    notesHeaderAt(lines, at) ??
    (isRule(lines[at - 1]) ? unnamedHeaderAt(lines, at) : null);
  if (block !== null) return ofBlock("header", block, at);
  const said = attributedAt(lines, at);
  return said === null ? null : { by: "attribution", to: null, subject: null, begins: at, ...said };
}

/** Outlook's line of underscores, or words between dashes. */
const isRule = (line: string | undefined): boolean =>
  line !== undefined &&
  line.length < 200 &&
  (/^_{16,}$/.test(line) || (line.length > 6 && line.startsWith("----") && line.endsWith("---")));

function ofBlock(by: FirstQuoted["by"], { fields, ends }: HeaderBlock, begins: number): FirstQuoted {
  const to = fields.get("to");
  return {
    by,
    from: namedMailbox(fields.get("from") ?? ""),
    to: to === undefined ? null : namedMailbox(to),
    subject: fields.get("subject") ?? null,
    date: fields.get("date") ?? null,
    begins,
    ends,
  };
}
