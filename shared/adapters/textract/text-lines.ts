import type { Block } from "@aws-sdk/client-textract";
import type { TextLine } from "../../domain/cards/text-line.ts";

/** The LINE blocks of an answer of Textract, in its order (that of reading). Blocks without text or place are passed over. */
export function textLines(blocks: readonly Block[]): readonly TextLine[] {
  return blocks.flatMap((block) => {
    const box = block.Geometry?.BoundingBox;
    const text = block.Text?.trim() ?? "";
    if (block.BlockType !== "LINE" || box === undefined || text === "") return [];
    return [
      {
        text,
        confidence: (block.Confidence ?? 0) / 100,
        box: {
          left: box.Left ?? 0,
          top: box.Top ?? 0,
          width: box.Width ?? 0,
          height: box.Height ?? 0,
        },
      },
    ];
  });
}
