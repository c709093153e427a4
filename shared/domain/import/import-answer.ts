import { quoted, shortList } from "../commands/list-text.ts";
import type { Answer } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { goalText } from "../goals/goal-words.ts";
import type { Item } from "../ledger/item.ts";
import { Counted, counted } from "../text/counted.ts";
import type { Imported, RowRemark } from "./import-rows.ts";
import type { TableKind } from "./known-heads.ts";
import type { KnownTable, ReadTable, TableRow } from "./read-table.ts";

const nouns: Readonly<Record<TableKind, readonly [one: string, many: string]>> = {
  groups: ["group", "groups"],
  events: ["event", "events"],
  contacts: ["person", "people"],
  "follow-ups": ["follow-up", "follow-ups"],
  outcomes: ["outcome", "outcomes"],
  introductions: ["introduction", "introductions"],
  goals: ["goal", "goals"],
  templates: ["template", "templates"],
};

/** What has come of a table: what is new, what has changed, what was here, and which rows were left out and why. */
export function importAnswer({ table, left, fresh, changed, same, remarks }: Imported): Answer {
  const leftOut = new Set(remarks.filter(({ isLeftOut }) => isLeftOut).map(({ n }) => n)).size;
  const nothing = fresh.length + changed.length === 0 && same > 0;
  const text = [
    nothing ? "Nothing to change." : null,
    sentence(table, fresh, ["is new", "are new"]),
    table.isForeign && fresh.length > 0 ? "Nothing is due with them yet." : null,
    sentence(table, changed, ["has changed", "have changed"]),
    same === 0 ? null : `${subject(table, same)} ${same === 1 ? "was" : "were"} here already.`,
    leftOut === 0 ? null : `${Counted(leftOut, "row was", "rows were")} left out.`,
    table.rows.length === 0 ? "There are no rows in it." : null,
    left.length > 0 ? tooMany(table, left) : null,
    passedOver(table),
  ];
  const isDone = fresh.length + changed.length > 0;
  return {
    outcome: isDone ? "did" : leftOut > 0 || same === 0 ? "asked" : "already",
    line: table.file,
    text: text.filter((part) => part !== null).join(" "),
    ...(remarks.length > 0 && { quote: remarksText(remarks) }),
  };
}

const subject = ({ kind }: KnownTable, count: number): string => Counted(count, ...nouns[kind]);

function sentence(
  table: KnownTable,
  items: readonly Item[],
  [one, many]: readonly [one: string, many: string],
): string | null {
  if (items.length === 0) return null;
  const names = items.flatMap((item) => nameOf(item) ?? []);
  const said = names.length === 0 ? "" : `: ${shortList(names)}`;
  return `${subject(table, items.length)} ${items.length === 1 ? one : many}${said}.`;
}

/** What tells it from others; null: its table alone does not say. */
function nameOf(item: Item): string | null {
  if (item.kind === "contact") return contactName(item);
  if (item.kind === "goal") return goalText(item);
  if (item.kind === "template") return item.id;
  return "name" in item ? item.name : null;
}

/** Row by row, as a spreadsheet numbers them. */
function remarksText(remarks: readonly RowRemark[]): string {
  const lines = remarks.slice(0, mostRemarks).map(({ n, why, isLeftOut }) => {
    const said = `Row ${n}: ${why}`;
    return isLeftOut ? `${said}.` : `${said}; the rest of it was taken.`;
  });
  const more = remarks.length - mostRemarks;
  return [...lines, ...(more > 0 ? [`… and ${counted(more, "more row")}.`] : [])].join("\n");
}

const mostRemarks = 25;

function tooMany({ rows }: KnownTable, left: readonly TableRow[]): string {
  const [next, last] = [left[0]?.n ?? 0, left.at(-1)?.n ?? 0];
  return `It has ${rows.length} rows, which are more than one mail takes: send rows ${next} to ${last} in a file of their own, below the same first line.`;
}

function passedOver({ passedOver: heads }: KnownTable): string | null {
  if (heads.length === 0) return null;
  const [said, more] = [heads.slice(0, mostHeads).map(quoted).join(", "), heads.length - mostHeads];
  const which = heads.length === 1 ? "The column" : "The columns";
  return `${which} ${said}${more > 0 ? ` and ${more} more` : ""} ${heads.length === 1 ? "was" : "were"} not read.`;
}

const mostHeads = 4;

/** What is said of a file that is no table of ours. */
export function unknownAnswer({ file, heads }: Extract<ReadTable, { kind: "unknown" }>): Answer {
  const said = heads
    .filter((head) => head !== "")
    .slice(0, mostHeads)
    .map(quoted);
  const found =
    said.length === 0
      ? "There is no table in it."
      : `Its first line is ${said.join(", ")}, which is none that I know.`;
  const text = `${found} I read the tables of an export, and people from Google, Outlook or LinkedIn; a first line like “name, company, emails, phones” will do.`;
  return { outcome: "asked", line: file, text };
}
