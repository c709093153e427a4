export type Align = "left" | "center" | "right";

/** Rows under each other. Lengths are fractions of the card. */
export type Block = {
  readonly x: number;
  readonly y: number;
  readonly align: Align;
  readonly from: "top" | "middle" | "bottom";
  readonly width: number;
  /** Names of items with the size of their letters ("name*1.6"); | leaves a gap. */
  readonly items: string;
};

export type Layout = {
  readonly name: string;
  /** Width against height. */
  readonly shape: number;
  /** Plain text, in thousandths of the height. */
  readonly size: number;
  readonly blocks: readonly Block[];
};

const anchors: Readonly<Record<string, Pick<Block, "align" | "from">>> = {
  lt: { align: "left", from: "top" },
  lm: { align: "left", from: "middle" },
  lb: { align: "left", from: "bottom" },
  ct: { align: "center", from: "top" },
  cm: { align: "center", from: "middle" },
  cb: { align: "center", from: "bottom" },
  rt: { align: "right", from: "top" },
  rm: { align: "right", from: "middle" },
  rb: { align: "right", from: "bottom" },
};

/** `block("lt 0.06 0.1 0.9", "name*1.6 title")`: anchored by its left top corner there, at most so wide. */
export function block(place: string, items: string): Block {
  const [anchor = "lt", x = "0", y = "0", width = "1"] = place.split(" ");
  const { align, from } = anchors[anchor] ?? { align: "left", from: "top" };
  return { x: Number(x), y: Number(y), width: Number(width), align, from, items };
}

/** A card that lies, of the usual shape. */
export const card = (name: string, size: number, ...blocks: Layout["blocks"]): Layout => ({
  name,
  shape: 1.7,
  size,
  blocks,
});
