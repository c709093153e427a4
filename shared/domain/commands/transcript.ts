import type { RecalledPerson } from "../recall/recalled-person.ts";
import type { Answer, Form } from "./verb.ts";

/** What the answer to a mail of commands says, line by line. */
export type Transcript = {
  readonly answers: readonly Answer[];
  /** Whether anything changed that `undo` would take back. */
  readonly undoable: boolean;
  /** The command card, where `help` was asked for; else empty. */
  readonly help: readonly Form[];
  /** The names of those in the answered digest with whom something is still open; null where no digest was answered. */
  readonly left: readonly string[] | null;
  /** Whom the answers show. */
  readonly people: readonly RecalledPerson[];
};
