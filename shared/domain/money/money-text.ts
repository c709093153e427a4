import type { Money } from "./money.ts";

/** Made once: that takes longer than to use them a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

function formatFor(currency: string): Intl.NumberFormat {
  const style = { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" } as const;
  const format = formats.get(currency) ?? new Intl.NumberFormat("en-US", style);
  formats.set(currency, format);
  return format;
}

/** How many digits of a minor unit the currency has: 2 for USD, 0 for JPY. @throws RangeError where it is not ISO 4217. */
export const minorDigits = (currency: string): number =>
  formatFor(currency).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount as a person writes it: `$1,200`, `€12.50`, `-¥300`. Exact: it is never a floating-point number on the way. */
export function moneyText(money: Money): string {
  const decimal = `${money.minor}E-${minorDigits(money.currency)}` as `${number}`;
  return formatFor(money.currency).format(decimal);
}
