// For `node --import`: ends this process soon after whoever started it is gone. A kill -9 of npm tells nobody, so it is
// looked for: an orphan gets another parent.
import process from "node:process";
import { isMainThread } from "node:worker_threads";

const parent = process.ppid;
const look = () => {
  if (process.ppid !== parent) process.exit(1);
};
if (isMainThread) setInterval(look, 250).unref();
