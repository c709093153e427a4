import type { Facts } from "./facts.ts";

/** What to type; whose address it is the doctor does not know. */
export const deployAgain = ({ domain, region }: Facts) =>
  `npm run deploy -- --domain ${domain} --owner you@example.com --region ${region}`;
