import { spawn } from "node:child_process";

/** Runs a command and ends it when whoever forked this is gone, even by kill -9: the command itself would not notice. */
const [command = "", ...options] = process.argv.slice(2);
const child = spawn(command, options, { stdio: "ignore" });
child.on("error", () => process.exit(1));
child.on("exit", (code) => process.exit(code ?? 1));
process.on("disconnect", () => child.kill());
