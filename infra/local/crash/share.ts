// A part of the work in a process of its own: `node share.ts <extent>`. Findings go to the parent, as they come.
import { type Extent, examine } from "./examine.ts";
import { openSite } from "./site.ts";

const extent = JSON.parse(process.argv[2] ?? "") as Extent;
const site = await openSite();
try {
  for await (const finding of examine(site, extent)) process.send?.(finding);
} finally {
  await site.close();
}
process.disconnect();
