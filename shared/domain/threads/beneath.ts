import type { ParsedMail } from "../mail/parsed-mail.ts";
import type { Thread } from "./thread.ts";

/** As many as a chain of answers needs to be found by: the first, and the newest. */
const mostReferences = 20;

/**
 * The Message-IDs of what an answer lies beneath (RFC 5322, 3.6.4): our mail that was answered, whether or not the person's program named
 * it, what that program named, and the person's own mail.
 */
export function beneath(thread: Thread | null, answered: ParsedMail | null): readonly string[] {
  const named = (answered?.headers ?? []).filter(({ name }) => name === "references");
  const earlier = named.flatMap(({ value }) => value.match(/<[^<>\s]{1,250}>/g) ?? []);
  const all = [thread?.messageId, ...earlier, answered?.messageId].filter(
    (id) => id !== undefined && id !== null,
  );
  const [first, ...others] = new Set(all);
  return first === undefined ? [] : [first, ...others.slice(-(mostReferences - 1))];
}

/** The subject under which mail programs put an answer with that mail; `own` where it answers none. */
export function subjectBeneath(thread: Thread | null, own: string): string {
  if (thread?.subject === undefined) return own;
  return /^re:/i.test(thread.subject) ? thread.subject : `Re: ${thread.subject}`;
}
