import type { Social } from "./contact.ts";

type Network = { readonly name: string; readonly address: string };

const networks: ReadonlyMap<string, Network> = new Map([
  ["linkedin", { name: "LinkedIn", address: "https://www.linkedin.com/in/" }],
  ["xing", { name: "XING", address: "https://www.xing.com/profile/" }],
  ["instagram", { name: "Instagram", address: "https://www.instagram.com/" }],
  ["facebook", { name: "Facebook", address: "https://www.facebook.com/" }],
  ["x", { name: "X", address: "https://x.com/" }],
  ["tiktok", { name: "TikTok", address: "https://www.tiktok.com/@" }],
  ["youtube", { name: "YouTube", address: "https://www.youtube.com/@" }],
  ["github", { name: "GitHub", address: "https://github.com/" }],
  ["whatsapp", { name: "WhatsApp", address: "https://wa.me/" }],
  ["telegram", { name: "Telegram", address: "https://t.me/" }],
]);

/** As people write it: "LinkedIn". */
export const networkName = ({ network }: Social): string => networks.get(network)?.name ?? network;

/** Where a profile lies; null: the network is not known here. */
export function profileAddress({ network, handle }: Social): string | null {
  const address = networks.get(network)?.address;
  if (address === undefined) return null;
  const [, company] = /^company\/(.+)/.exec(handle) ?? [];
  return company === undefined
    ? `${address}${encodeURIComponent(handle)}`
    : `https://www.linkedin.com/company/${encodeURIComponent(company)}`;
}
