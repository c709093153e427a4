/** What was opened, in order; each gives back how to close it. */
export type Closing = (() => unknown)[];

/** The last opened first. */
export async function closeInReverse(closing: Closing): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}
