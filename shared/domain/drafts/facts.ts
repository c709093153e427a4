/** What a wording may be filled with, by the name of its placeholder; null: not known. */
export type Facts = {
  readonly first: string;
  readonly name: string;
  readonly company: string | null;
  /** Where they were met: `Chamber breakfast`. */
  readonly event: string | null;
  /** Where and when: `at Chamber breakfast yesterday`. */
  readonly met: string | null;
  /** What was talked about: `your move to Leeds`. */
  readonly topic: string | null;
  readonly need: string | null;
  /** Of thanks: whom they had sent, what has come of it, and of how much. */
  readonly whom: string | null;
  readonly news: string | null;
  readonly amount: string | null;
  /** Of the writer. */
  readonly intro: string | null;
  readonly business: string | null;
  readonly referral: string | null;
  readonly signature: string | null;
  /** Days to meet on: `Tuesday or Thursday next week`. */
  readonly days: string;
};

export const placeholders = [
  ...(["first", "name", "company", "event", "met", "topic", "need", "whom", "news", "amount"] as const),
  ...(["intro", "business", "referral", "signature", "days"] as const),
] satisfies readonly (keyof Facts)[];
