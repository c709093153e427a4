// For `node --import`: in this process Date lives as far ahead as the parent says, at first in the environment, then over IPC.
// Timers and `performance` stay on the real clock.
import { aheadVariable, isClockMessage } from "./clock-message.ts";

const RealDate = Date;
let ahead = Number(process.env[aheadVariable] ?? 0);
process.on("message", (message) => {
  if (isClockMessage(message)) ahead = message.ahead;
});

const now = () => RealDate.now() + ahead;
const ShiftedDate = new Proxy(RealDate, {
  construct: (target, given: unknown[], self) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, self) as Date,
  apply: () => new RealDate(now()).toString(),
  get: (target, name, self) => (name === "now" ? now : (Reflect.get(target, name, self) as unknown)),
});
RealDate.prototype.constructor = ShiftedDate;
globalThis.Date = ShiftedDate;
