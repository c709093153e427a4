/** How a process learns at its start how many milliseconds ahead it lives. */
export const aheadVariable = "NEXTDAY_CLOCK_AHEAD";

/** How it learns it later. */
export type ClockMessage = { readonly kind: "clock"; readonly ahead: number };

export function isClockMessage(message: unknown): message is ClockMessage {
  return typeof message === "object" && message !== null && "kind" in message && message.kind === "clock";
}
