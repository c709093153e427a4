import type { MailRate } from "./mail-rate.ts";

/** A mail that is owed since the second `at`; its delay is counted from another. */
export type OwedMail = { readonly kind: "digest" | "answer"; readonly at: number; readonly from: number };

export type Outbox = {
  readonly owe: (person: number, mail: OwedMail) => void;
  /** Since when the person is owed anything; null: nothing is. */
  readonly owedAt: (person: number) => number | null;
  /** Sends what the person is owed from the second `at` on; what SES does not take stays owed. Gives back when it was done. */
  readonly deliver: (person: number, at: number) => number;
  /** Of those sent, in seconds, the shortest first. */
  readonly delays: (kind: OwedMail["kind"]) => readonly number[];
};

export type OutboxOf = {
  readonly rate: MailRate;
  /** How often a send is tried again, after pauses like `jitteredPause`'s. */
  readonly patience: number;
  readonly die: () => number;
};

export function createOutbox({ rate, patience, die }: OutboxOf): Outbox {
  const owed = new Map<number, OwedMail[]>();
  const delays = { digest: [] as number[], answer: [] as number[] };

  const send = (at: number): { readonly end: number; readonly sent: boolean } => {
    let end = at;
    for (let tried = 0; ; tried += 1) {
      const outcome = rate.send(end);
      if (outcome !== "too-fast" || tried === patience) return { end, sent: outcome === "sent" };
      end += die() * 0.06 * 2 ** tried;
    }
  };

  return {
    owe: (person, mail) => void owed.set(person, [...(owed.get(person) ?? []), mail]),
    owedAt: (person) => owed.get(person)?.[0]?.at ?? null,
    deliver(person, at) {
      let end = at;
      const left = (owed.get(person) ?? []).filter(({ kind, from }) => {
        const outcome = send(end);
        end = outcome.end;
        if (outcome.sent) delays[kind].push(end - from);
        return !outcome.sent;
      });
      if (left.length > 0) owed.set(person, left);
      else owed.delete(person);
      return end;
    },
    delays: (kind) => delays[kind].toSorted((a, b) => a - b),
  };
}
