/** How `5/3` is read. Null: it may be either. */
export type DateOrder = "day-first" | "month-first" | null;

/** As Unicode's CLDR has it of the locale (BCP 47). */
export function dateOrderOf(locale: string | null): DateOrder {
  if (locale === null) return null;
  const parts = new Intl.DateTimeFormat(locale, { day: "numeric", month: "numeric" }).formatToParts();
  const order = parts.map(({ type }) => type).filter((type) => type === "day" || type === "month");
  return order[0] === "day" ? "day-first" : "month-first";
}
