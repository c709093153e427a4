import type { Layout } from "../layout.ts";
import { blockLayouts } from "./blocks.ts";
import { columnLayouts } from "./columns.ts";
import { oneColumnLayouts } from "./one-column.ts";
import { portraitLayouts } from "./portrait.ts";

/** Every way to set a card; each is another structure, not another font. */
export const layouts: readonly Layout[] = [
  ...oneColumnLayouts,
  ...columnLayouts,
  ...blockLayouts,
  ...portraitLayouts,
];
