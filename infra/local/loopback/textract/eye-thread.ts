import { parentPort } from "node:worker_threads";
import { findLines } from "./find-lines.ts";
import { openNetworks } from "./networks.ts";
import type { Pixels } from "./pixels.ts";

/** Answers each picture with its lines, or with what has gone wrong. The networks would block any other thread for seconds. */
const networks = openNetworks();
parentPort?.on("message", (picture: Pixels) => {
  networks
    .then((opened) => findLines(opened, picture))
    .then(
      (lines) => parentPort?.postMessage({ lines }),
      (fault: unknown) => parentPort?.postMessage({ fault: String(fault) }),
    );
});
