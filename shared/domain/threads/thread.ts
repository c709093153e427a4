import type { Question } from "../questions/question.ts";
import type { InstantText } from "../time/local-day.ts";

/** One numbered line of a mail that we sent; its number belongs to that mail for good. */
export type NumberedItem = {
  readonly n: number;
  readonly contactId: string;
  /** It is an introduction that has the number, of that person to somebody else. */
  readonly introductionId?: string;
  /** Nothing is due with them: the mail only asks about them. */
  readonly asked?: true;
  /** Its mail brings both together. */
  readonly bridges?: true;
};

/** What an answer to one of our mails is read against; found by the secret token in its Reply-To address. */
export type Thread = {
  readonly v: 2;
  readonly token: string;
  readonly accountId: string;
  readonly mail: "receipt" | "digest" | "transcript" | "roi-summary" | "notice" | "link-code" | "invitation";
  /** The entry whose mail this is; `undo` in an answer takes it back. */
  readonly entry: string;
  readonly numbered: readonly NumberedItem[];
  /** The one question that the mail asked, which a bare word may answer. */
  readonly asked: Question | null;
  readonly createdAt: InstantText;
  /** Of the mail; that of an earlier release did not tell. */
  readonly subject?: string;
  /** With its angle brackets, as the mail service named it; not given until it has left. */
  readonly messageId?: string;
  /** Of the link in it that stops mails; not given: there is none. */
  readonly stopSecret?: string;
};

/** Of an introduction, which is suggested or drafted, there is a number, too. */
export const isPerson = ({ introductionId }: NumberedItem): boolean => introductionId === undefined;

/** Those whom a mail lists; where it lists nobody, those whom it asks about. */
export function listed(numbered: readonly NumberedItem[]): readonly NumberedItem[] {
  const people = numbered.filter(isPerson);
  const due = people.filter(({ asked }) => !asked);
  return due.length > 0 ? due : people;
}

/** The number behind all of them. */
export const nextNumber = (numbered: readonly NumberedItem[]): number =>
  Math.max(0, ...numbered.map(({ n }) => n)) + 1;
