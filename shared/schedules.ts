/** What EventBridge, or the local ticker, invokes, how often, and with what. */
export const schedules = [{ function: "wake-accounts", everyMinutes: 1, input: { v: 1 } }] as const;
