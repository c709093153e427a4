import { context as plain } from "../read-line.ts";

const names = ["Jane Doe", "Tom Roe", "Eve Poe", "Bob Fox"];

/** A digest of four people, on Monday 23 November 2026. */
export const context = {
  ...plain,
  dateOrder: "month-first",
  numbers: [1, 2, 3, 4],
  people: names.map((name, at) => ({ id: String(at + 1), name, company: null, emails: [] })),
} as const;
