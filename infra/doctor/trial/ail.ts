import type { Trial } from "./open-trial.ts";

/** Makes a trial's deployment one that wants a doctor. */
export async function ail({ well, become, loopback: { queues } }: Trial): Promise<void> {
  const { account, records } = well;
  become({
    records: records.filter(({ name }) => !name.startsWith("_dmarc")),
    account: {
      ...account,
      mailsADay: 200,
      alarms: account.alarms.map((alarm) =>
        alarm.name.endsWith("mail-dead-letters") ? { ...alarm, state: "ALARM" } : alarm,
      ),
    },
  });
  await queues.get("mail-dead")?.send("a mail that failed five times");
  await queues.get("mail")?.send("a mail that waits");
}
