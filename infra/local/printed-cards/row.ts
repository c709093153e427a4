import type { Role } from "./printed-line.ts";

export type Cell = { readonly text: string; readonly role: Role };

/** What stands on one height: one text, or a label and its value in columns. `size`: against plain text. */
export type Row = { readonly cells: readonly Cell[]; readonly size: number };

export const row = (text: string, role: Role, size = 1): Row => ({ cells: [{ text, role }], size });
