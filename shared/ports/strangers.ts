import type { InstantText } from "../domain/time/local-day.ts";

/** A mail that waits for its author's address to be linked. */
export type StrangersMail = { readonly key: string; readonly notification: string };

/** Mails of authors who are proven, and nobody's address yet; all is forgotten after a week. */
export interface Strangers {
  /** May be repeated. False: so much is held of the author, or was today in all, that it is not. */
  hold(author: string, mail: StrangersMail, now: InstantText): Promise<boolean>;
  /** Consistent. */
  held(author: string, now: InstantText): Promise<readonly StrangersMail[]>;
  /** True once a week for an author, and so often a day in all: the caller may then tell them. */
  mayTell(author: string, now: InstantText): Promise<boolean>;
  /** They could not be told after all. */
  untold(author: string): Promise<void>;
}
