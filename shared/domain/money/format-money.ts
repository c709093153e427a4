import type { Money } from "./money.ts";
import { minorDigits } from "./money-text.ts";

/** An amount with all its minor digits, as an account book writes it: `$1,200.00`. Exact: never a floating-point number on the way. */
export function formatMoney({ minor, currency }: Money): string {
  const decimal = `${minor}E-${minorDigits(currency)}` as `${number}`;
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).format(decimal);
}
