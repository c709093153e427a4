/** SES's two sending quotas. */
export type MailRate = {
  readonly send: (at: number) => "sent" | "too-fast" | "day-is-full";
  readonly sent: () => number;
  readonly refused: () => number;
  /** The most that left in one second. */
  readonly peak: () => number;
};

export function createMailRate(quota: { readonly perSecond: number; readonly perDay: number }): MailRate {
  const bySecond = new Map<number, number>();
  let [sent, refused, peak] = [0, 0, 0];
  return {
    send(at) {
      const second = Math.floor(at);
      const before = bySecond.get(second) ?? 0;
      if (sent >= quota.perDay || before >= quota.perSecond) {
        refused += 1;
        return sent >= quota.perDay ? "day-is-full" : "too-fast";
      }
      bySecond.set(second, before + 1);
      sent += 1;
      peak = Math.max(peak, before + 1);
      return "sent";
    },
    sent: () => sent,
    refused: () => refused,
    peak: () => peak,
  };
}
