import { setWidth } from "../../../shared/domain/cards/set-width.ts";
import { items } from "./item-rows.ts";
import type { Block, Layout } from "./layout.ts";
import type { PrintedLine } from "./printed-line.ts";
import type { Setting } from "./reach-rows.ts";
import type { Cell, Row } from "./row.ts";

type SetRow = { readonly row: Row; readonly gap: number };

/** The contact's lines in their places on the card, each block's in order. Blocks that would overlap are set smaller. */
export function setCard(layout: Layout, setting: Setting): readonly PrintedLine[] {
  const blocks = layout.blocks.map((block) => ({ block, rows: rowsOf(block, setting) }));
  for (let scale = 1; ; scale *= 0.92) {
    const set = blocks.map(({ block, rows }) => setBlock({ block, rows, layout, scale, setting }));
    if (scale < 0.45 || !overlap(set)) return set.flat();
  }
}

function rowsOf({ items: named }: Block, setting: Setting): readonly SetRow[] {
  let gap = 0;
  const inCase = ({ cells, size }: Row): Row =>
    setting.style.loud
      ? { cells: cells.map((cell) => ({ ...cell, text: cell.text.toUpperCase() })), size }
      : { cells, size };
  return named.split(" ").flatMap((each) => {
    if (each === "|") {
      gap = 0.8;
      return [];
    }
    const [name = "", times = "1"] = each.split("*");
    const rows = (items[name]?.(setting) ?? []).map((row) => ({
      ...inCase(row),
      size: row.size * Number(times),
    }));
    const set = rows.map((row, index) => ({ row, gap: index === 0 ? gap : 0 }));
    if (set.length > 0) gap = 0;
    return set;
  });
}

type Setup = {
  readonly block: Block;
  readonly rows: readonly SetRow[];
  readonly layout: Layout;
  readonly scale: number;
  readonly setting: Setting;
};

function setBlock({ block, rows, layout, scale, setting }: Setup): readonly PrintedLine[] {
  const { leading, wide } = setting.style;
  const sizes = rows.map(({ row }) =>
    fitted(row, { most: block.width, em: (layout.size / 1000) * scale, wide: wide / layout.shape }),
  );
  const height = rows.reduce((sum, { gap }, i) => sum + (sizes[i] ?? 0) * (leading + gap), 0);
  let top =
    block.from === "top" ? block.y : block.from === "bottom" ? block.y - height : block.y - height / 2;
  const labelWidth = Math.max(
    0,
    ...rows.map(({ row }) => (row.cells.length > 1 ? setWidth(row.cells[0]?.text ?? "") + 0.8 : 0)),
  );
  return rows.flatMap(({ row, gap }, i) => {
    const size = sizes[i] ?? 0.03;
    top += gap * size;
    const lines = setCells(row.cells, { size, top, block, wide: wide / layout.shape, labelWidth });
    top += size * leading;
    return lines;
  });
}

function fitted(row: Row, { most, em, wide }: { most: number; em: number; wide: number }): number {
  const width = row.cells.reduce((sum, { text }) => sum + setWidth(text), 0) * em * row.size * wide;
  return em * row.size * Math.min(1, most / width);
}

type At = {
  readonly size: number;
  readonly top: number;
  readonly block: Block;
  readonly wide: number;
  readonly labelWidth: number;
};

function setCells(cells: readonly Cell[], at: At): readonly PrintedLine[] {
  const { size, top, block, wide, labelWidth } = at;
  const em = size * wide;
  const isTwo = cells.length > 1;
  return cells.map(({ text, role }, i) => {
    const width = setWidth(text) * em;
    const shift = { left: 0, center: -width / 2, right: -width }[block.align];
    const left =
      isTwo && block.align === "left" ? block.x + (i === 0 ? 0 : labelWidth * em) : block.x + shift;
    const beside =
      isTwo && block.align !== "left" && i === 0 ? setWidth(cells[1]?.text ?? "") * em + 0.8 * em : 0;
    return { text, role, size: size * 1000, box: { left: left - beside, top, width, height: size * 1.05 } };
  });
}

function overlap(blocks: readonly (readonly PrintedLine[])[]): boolean {
  const all = blocks.flatMap((lines, block) => lines.map(({ box }) => ({ box, block })));
  const outside = all.some(({ box }) => box.top < 0.01 || box.top + box.height > 0.99);
  return (
    outside ||
    all.some(({ box: a, block }) =>
      all.some(
        ({ box: b, block: other }) =>
          block < other &&
          a.left < b.left + b.width + 0.02 &&
          b.left < a.left + a.width + 0.02 &&
          a.top < b.top + b.height &&
          b.top < a.top + a.height,
      ),
    )
  );
}
