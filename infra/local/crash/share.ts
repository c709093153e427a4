// A part of the work in a process of its own: `node share.ts <extent>`. Findings go to the parent, as they come.
import { type Extent, examine, type Finding } from "./examine.ts";
import { openSite } from "./site.ts";

const extent = JSON.parse(process.argv[2] ?? "") as Extent;
const site = await openSite();
try {
  for await (const finding of examine(site, extent)) await told(finding);
} finally {
  await site.close();
}
process.disconnect();

/** What is not written out when the parent is let go of would be lost, and many faults are long. */
function told(finding: Finding): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(finding, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}
