import type { TextLine } from "./text-line.ts";

/** Degrees clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** Where a box is after the picture was turned. */
export function turnedBox({ left, top, width, height }: TextLine["box"], turn: QuarterTurn): TextLine["box"] {
  const [right, bottom] = [1 - left - width, 1 - top - height];
  switch (turn) {
    case 0:
      return { left, top, width, height };
    case 90:
      return { left: bottom, top: left, width: height, height: width };
    case 180:
      return { left: right, top: bottom, width, height };
    case 270:
      return { left: top, top: right, width: height, height: width };
  }
}
