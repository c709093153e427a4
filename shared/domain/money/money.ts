/** An exact amount: `minor` is a whole number of the currency's minor units (cents, or whole yen); `currency` is ISO 4217. */
export type Money = { readonly minor: number; readonly currency: string };
