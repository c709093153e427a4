import { parentPort } from "node:worker_threads";
import type { Sight } from "./eye.ts";
import { findLines } from "./find-lines.ts";
import { openNetworks } from "./networks.ts";

/** Answers each question, or with what has gone wrong. The networks would block any other thread for seconds. */
const networks = openNetworks();
parentPort?.on("message", ({ of, at }: Sight) => {
  networks
    .then<unknown>((opened) => (of === "picture" ? findLines(opened, at) : opened.letterScores(at)))
    .then(
      (seen) => parentPort?.postMessage({ seen }),
      (fault: unknown) => parentPort?.postMessage({ fault: String(fault) }),
    );
});
