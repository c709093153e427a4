import type { ReactNode } from "react";
import { type Paint, painted } from "./painted.ts";

type TapCellProps = {
  readonly paint: Paint;
  readonly align: "left" | "center";
  /** Part of the row's width. */
  readonly width?: string;
  readonly children: ReactNode;
};

/** The frame of a tap target. Its class gives it in Word the room that its link gives it elsewhere. */
export function TapCell({ paint, children, ...rest }: TapCellProps) {
  const { className, style } = painted(paint, frame);
  return (
    <td {...rest} className={`tap ${className}`} style={style}>
      {children}
    </td>
  );
}

const frame = { border: "1px solid", borderRadius: "10px" } as const;
