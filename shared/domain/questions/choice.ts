/** One way to understand what had to be asked about: a command of which nothing is open any more. */
export type Choice = {
  /** As it is told: `Jane Doe (Acme): snooze Friday, 3 April 2026`. */
  readonly says: string;
  readonly verb: string;
  /** The words behind the verb. */
  readonly words: string;
  /** Ids of the contacts that it is about; absent: nobody was named. */
  readonly people?: readonly string[];
};

/** A command that lacks one thing, which a bare word may say: with `words` null the words behind the verb, else whom it is about. */
export type Gap = Pick<Choice, "verb" | "people"> & { readonly words: string | null };

/** What a line was asked about. The choices of a mail are numbered through all of its lines. */
export type Asks = {
  readonly choices: readonly Choice[];
  readonly gap?: Gap;
  /** The number of the first choice in the mail that tells it. */
  readonly from?: number;
};

/** A line that a mail of ours asks about. `id` names the question for good. */
export type AskedLine = Asks & { readonly id: string; readonly line: string; readonly from: number };

/** That a question was answered, so that it is not answered twice. */
export type Answered = { readonly kind: "answered"; readonly v: 1; readonly id: string };
