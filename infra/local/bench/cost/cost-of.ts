import { type PriceName, prices, type Usage } from "./prices.ts";

export type CostLine = { readonly name: PriceName; readonly service: string; readonly dollars: number };
export type ServiceCost = { readonly service: string; readonly dollars: number };

/** What each thing that was used costs. */
export function costLines(usage: Usage): readonly CostLine[] {
  return (Object.keys(usage) as PriceName[]).map((name) => {
    const { service, dollars } = prices[name];
    return { name, service, dollars: dollars * (usage[name] ?? 0) };
  });
}

/** By service, the dearest first. */
export function costByService(usage: Usage): readonly ServiceCost[] {
  const groups = Map.groupBy(costLines(usage), ({ service }) => service);
  return [...groups]
    .map(([service, lines]) => ({ service, dollars: totalOf(lines) }))
    .sort((a, b) => b.dollars - a.dollars);
}

export function totalOf(lines: readonly { readonly dollars: number }[]): number {
  return lines.reduce((sum, { dollars }) => sum + dollars, 0);
}
