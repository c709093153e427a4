import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** One line of what functions print: Powertools prints JSON. */
export type LogLine = {
  readonly message?: unknown;
  readonly objectKey?: unknown;
  readonly kind?: unknown;
  readonly why?: unknown;
  readonly fault?: unknown;
};

export type FunctionLog = {
  /** For the processes that print into it. */
  readonly file: number;
  /** Reads what has come since the last time. */
  readonly catchUp: () => void;
  readonly close: () => void;
};

/** The log of every function, across restarts. `onLine` hears each line, the earlier ones first. */
export function openFunctionLog(path: string, onLine: (line: LogLine) => void): FunctionLog {
  const file = openSync(path, "a+");
  let readTo = 0;
  const catchUp = () => {
    const fresh = Buffer.alloc(fstatSync(file).size - readTo);
    readSync(file, fresh, 0, fresh.length, readTo);
    const whole = fresh.subarray(0, fresh.lastIndexOf("\n") + 1);
    readTo += whole.length;
    for (const text of whole.toString("utf8").split("\n")) {
      const line = parsed(text);
      if (line) onLine(line);
    }
  };
  catchUp();
  return { file, catchUp, close: () => closeSync(file) };
}

/** Null: not JSON, such as the last words of a crash. */
function parsed(text: string): LogLine | null {
  if (!text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as LogLine;
  } catch {
    return null;
  }
}
