/** `8 am`, `7:30 am`, `noon`, `11 pm`, `midnight`. */
export function sayTime(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? "midnight" : "noon";
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`}`;
  return `${shown} ${hour < 12 ? "am" : "pm"}`;
}
