import { unguarded } from "../export/csv.ts";
import { tableRows } from "../text/table-rows.ts";
import { vcardText } from "../vcards/vcard-file.ts";
import { foreignHeads, knownHeads, type TableKind, tableKinds } from "./known-heads.ts";

/** A row by the names of its columns; what is empty is not in it. `n`: as a spreadsheet numbers it. */
export type TableRow = { readonly n: number; readonly cells: ReadonlyMap<string, string> };

export type KnownTable = {
  readonly file: string;
  readonly kind: TableKind;
  /** Another program wrote it: it says who somebody is, and may be behind what is known here. */
  readonly isForeign: boolean;
  readonly rows: readonly TableRow[];
  /** The heads of columns that are passed over. */
  readonly passedOver: readonly string[];
};

/** A file of a mail as a table of ours; `heads`: what its columns are called, where that is nothing that is known. */
export type ReadTable =
  | KnownTable
  | { readonly file: string; readonly kind: "unknown"; readonly heads: readonly string[] };

/** LinkedIn writes some lines above its table. */
const mostAbove = 10;

export function readTable(file: { readonly name: string; readonly bytes: Uint8Array }): ReadTable {
  // UTF-8, UTF-16, or what Windows wrote before.
  const rows = tableRows(vcardText(file.bytes)) ?? [];
  const above = rows.slice(0, mostAbove);
  const at = above.findIndex((row) => kindOf(headsOf(row), file.name) !== null);
  const heads = headsOf(rows[at] ?? []);
  const kind = kindOf(heads, file.name);
  if (kind === null)
    return { file: file.name, kind: "unknown", heads: (rows[0] ?? []).map((head) => head.trim()) };
  const ours = heads.map((head) => (isOf(kind, head.head) ? head : { ...head, head: "" }));
  return {
    file: file.name,
    kind,
    isForeign: heads.some(({ isForeign }) => isForeign),
    rows: rows.slice(at + 1).flatMap((row, index) => asRow(ours, row, at + index + 2)),
    passedOver: ours.flatMap(({ head, said }) =>
      head !== "" || said === "" || / - (?:label|type)$/i.test(said) ? [] : [said],
    ),
  };
}

type Head = {
  readonly said: string;
  readonly head: string;
  readonly isForeign: boolean;
  /** Of a phone number: its kind, or the column that says it. */
  readonly kind: string | number | null;
};

function headsOf(row: readonly string[]): readonly Head[] {
  const plain = row.map((head) =>
    head
      .trim()
      .toLowerCase()
      .replace(/[_\s]+/g, " "),
  );
  const ours = new Set(
    Object.values(knownHeads).flatMap(({ needed, heads }) => [...needed.flat(), ...heads]),
  );
  const hasJobTitle = plain.includes("job title");
  return plain.map((head, at) => {
    const said = row[at]?.trim() ?? "";
    // Of Outlook: “Title” is what stands in front of the name.
    if (head === "title" && hasJobTitle) return { said, head: "honorific", isForeign: true, kind: null };
    if (head === "currency") return { said, head: currencyOf(plain[at - 1]), isForeign: false, kind: null };
    if (ours.has(head) || head === "id") return { said, head, isForeign: false, kind: null };
    const known = foreignHeads.find(({ is }) => is.test(head));
    if (!known) return { said, head, isForeign: false, kind: null };
    const label = plain.findIndex((each) => each === head.replace(/value$/, "label") && each !== head);
    const type = plain.findIndex((each) => each === head.replace(/value$/, "type") && each !== head);
    if (known.head !== "phones") return { said, head: known.head, isForeign: true, kind: null };
    const kind = known.phone ?? ([label, type].find((each) => each >= 0) || null);
    return { said, head: known.head, isForeign: true, kind };
  });
}

/** Exports of earlier releases called every currency just that. */
const currencyOf = (before = ""): string =>
  ({
    "joining fee": "joining fee currency",
    dues: "dues currency",
    "meal per meeting": "meal currency",
    "baseline per month": "baseline currency",
  })[before] ?? "currency";

const isOf = (kind: TableKind, head: string): boolean =>
  head === "id" || knownHeads[kind].heads.includes(head) || knownHeads[kind].needed.flat().includes(head);

/** The table of which most columns are there, the one that the file is named for first. */
function kindOf(heads: readonly Head[], file: string): TableKind | null {
  const names = new Set(heads.map(({ head }) => head));
  const score = (kind: TableKind): number => {
    const count = [...names].filter((head) => isOf(kind, head) && head !== "id").length;
    return count + (file.toLowerCase().includes(kind) ? 0.5 : 0);
  };
  const possible = tableKinds.filter((kind) =>
    knownHeads[kind].needed.every((any) => any.some((head) => names.has(head))),
  );
  return possible.toSorted((one, other) => score(other) - score(one))[0] ?? null;
}

function asRow(heads: readonly Head[], row: readonly string[], n: number): readonly TableRow[] {
  const cells = new Map<string, string>();
  for (const [at, { head, kind }] of heads.entries()) {
    const cell = textOf(row[at]).slice(0, ["notes", "text"].includes(head) ? longestText : longestCell);
    if (cell === "" || head === "") continue;
    const said = kind === null ? cell : asPhone(cell, typeof kind === "number" ? textOf(row[kind]) : kind);
    const before = cells.get(head);
    cells.set(head, before === undefined ? said : `${before}; ${said}`);
  }
  return cells.size === 0 ? [] : [{ n, cells }];
}

/** A contact must fit into one item of the table. */
const longestText = 20_000;
const longestCell = 2000;

const textOf = (cell = ""): string => unguarded(cell).replace(/\r\n?/g, "\n").trim();

const kinds = new Map([
  ...(["mobile", "work", "home"] as const).map((kind) => [kind as string, kind] as const),
  ["main", "work"],
  ["cell", "mobile"],
]);

/** Google parts several numbers of one kind by `:::`. */
function asPhone(cell: string, said: string): string {
  const label = said.toLowerCase().replace("* ", "");
  const kind = label.includes("fax") ? "fax" : (kinds.get(label) ?? "other");
  return cell
    .split(" ::: ")
    .map((number) => `${number} (${kind})`)
    .join("; ");
}
