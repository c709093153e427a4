import { textLines } from "../../../shared/adapters/textract/text-lines.ts";
import type { CardReader } from "../../../shared/ports/card-reader.ts";
import { createLocalTextract } from "../loopback/textract/local-textract.ts";

export type LocalCardReader = CardReader & { close(): Promise<void> };

/** The loopback's Textract without the loopback: its answers go through the same parser as the service's. */
export function localCardReader(): LocalCardReader {
  const textract = createLocalTextract();
  return {
    async read(jpeg) {
      const { Blocks = [] } = await textract.detect(jpeg);
      return textLines(Blocks);
    },
    close: () => textract.close(),
  };
}
