import type { CardReading } from "../../../shared/domain/captures/capture.ts";
import type { ContactFields } from "../../../shared/domain/contacts/contact.ts";
import type { NamedMailbox } from "../../../shared/domain/forwards/named-mailbox.ts";
import type { Automated } from "../../../shared/domain/mail/automated.ts";
import type { MailAddress } from "../../../shared/domain/mail/parsed-mail.ts";
import type { Decoration } from "../../../shared/domain/pictures/decoration.ts";
import type { FileKind } from "./file-kind.ts";

/** What would be made of one file. Every key is always there: null or empty where there is nothing. */
export type ReadReport = {
  readonly file: string;
  readonly kind: FileKind;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly mail: MailReport | null;
  readonly contacts: readonly ContactReport[];
  readonly events: readonly EventReport[];
  readonly commands: readonly CommandReport[];
  readonly asked: readonly {
    readonly line: string;
    readonly why: string;
    readonly choices: readonly string[];
  }[];
  readonly notUnderstood: readonly string[];
  readonly advice: readonly string[];
  readonly elapsedMs: number;
};

export type MailReport = {
  readonly from: MailAddress | null;
  readonly subject: string;
  readonly automated: Automated | null;
  /** What the sender typed. */
  readonly visibleText: string;
  readonly intents: readonly ("capture" | "command" | "event" | "admin")[];
  /** The mail that is passed on, by whom it was written. */
  readonly forwarded: {
    readonly from: NamedMailbox;
    readonly subject: string | null;
    readonly date: string | null;
  } | null;
  readonly skippedImages: readonly { readonly name: string; readonly why: string }[];
};

export type ContactReport = ContactFields & {
  readonly notes: readonly string[];
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  /** Where the sender says that they met, as it was written. */
  readonly met: string | null;
  readonly source: CardReading["source"];
  /** Per value, `name`, `emails[0]`: 0 to 1. */
  readonly confidence: Readonly<Record<string, number>>;
  readonly doubtful: readonly string[];
  /** Left, top, width, height in the picture, 0 to 1. */
  readonly box: readonly [number, number, number, number] | null;
};

/** A meeting; of whole days the dates alone, without an offset where it goes by the clock wherever one is. */
export type EventReport = {
  readonly uid: string | null;
  readonly summary: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly zone: string | null;
  readonly method: string | null;
  readonly sequence: number;
  readonly recurrenceId: string | null;
  readonly repeats: readonly string[];
  readonly isCancelled: boolean;
  readonly location: string | null;
  readonly organizer: string | null;
};

type CommandReport = {
  readonly line: string;
  readonly items: readonly number[];
  readonly verb: string;
  readonly args: unknown;
};

/** What a reader of one kind of file finds; the rest stays empty. */
export type Findings = Partial<Omit<ReadReport, "file" | "kind" | "elapsedMs">> & {
  /** Why a picture is no card, but decorates its mail. */
  readonly leftOut?: Decoration;
  /** Words that turned out to be about nobody: a line like any other. */
  readonly typed?: string;
};

export function readReport(
  about: Pick<ReadReport, "file" | "kind" | "elapsedMs">,
  { error = null, mail = null, ...found }: Findings,
): ReadReport {
  return {
    file: about.file,
    kind: about.kind,
    error,
    mail,
    contacts: found.contacts ?? [],
    events: found.events ?? [],
    commands: found.commands ?? [],
    asked: found.asked ?? [],
    notUnderstood: found.notUnderstood ?? [],
    advice: found.advice ?? [],
    elapsedMs: about.elapsedMs,
  };
}
