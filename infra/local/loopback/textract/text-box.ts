export type Point = { readonly x: number; readonly y: number };

/** A rectangle around text, in pixels. `angle`: where its letters run to, in radians from the right, clockwise. */
export type TextBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
};

/** A place in the box, given along and across its letters: 0, 0 is where they begin, at their top. */
export function pointIn({ x, y, width, height, angle }: TextBox, along: number, across: number): Point {
  const [right, down] = [(along - 0.5) * width, (across - 0.5) * height];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: x + right * cos - down * sin, y: y + right * sin + down * cos };
}

/** Part of the box from one place along its letters to another. */
export function partOf(box: TextBox, from: number, to: number): TextBox {
  return { ...box, ...pointIn(box, (from + to) / 2, 0.5), width: box.width * (to - from) };
}

/** As Textract gives polygons: around the text from its own top left corner. */
export function corners(box: TextBox): readonly Point[] {
  return [pointIn(box, 0, 0), pointIn(box, 1, 0), pointIn(box, 1, 1), pointIn(box, 0, 1)];
}
