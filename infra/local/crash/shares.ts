import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Extent, Finding } from "./examine.ts";

/** Does the work in so many processes. `onFinding` hears of each part of a finding as it comes. @throws where a process failed. */
export async function inShares(
  extent: Omit<Extent, "share">,
  of: number,
  onFinding: (finding: Finding) => void,
): Promise<void> {
  const shares = Array.from({ length: of }, async (_, index) => {
    const work = JSON.stringify({ ...extent, share: { index, of } } satisfies Extent);
    const preloads = [new URL("../end-with-parent.mjs", import.meta.url).href, "tsx"];
    const child = fork(fileURLToPath(new URL("share.ts", import.meta.url)), [work], {
      execArgv: preloads.flatMap((preload) => ["--import", preload]),
    });
    child.on("message", (finding) => onFinding(finding as Finding));
    const [code] = (await once(child, "exit")) as [number | null];
    if (code !== 0) throw new Error("a part of the work failed");
  });
  await Promise.all(shares);
}
