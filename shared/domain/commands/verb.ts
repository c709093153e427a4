import type { Nameable } from "../contacts/find-contacts.ts";
import type { IntroductionDraft } from "../introductions/introduction-draft.ts";
import type { Invite } from "../invites/invite.ts";
import type { Book } from "../ledger/book.ts";
import type { Change, ItemKind } from "../ledger/item.ts";
import type { AskedLine, Asks } from "../questions/choice.ts";
import type { Question } from "../questions/question.ts";
import type { AskedSummary } from "../roi/asked-summary.ts";
import type { NumberedItem, Thread } from "../threads/thread.ts";
import type { DateOrder } from "../time/date-order.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import type { Asking } from "./asking.ts";
import type { Undoable } from "./undoable.ts";

/** What a line of a reply is read against. */
export type ParseContext = {
  readonly today: LocalDay;
  readonly zone: string;
  /** ISO 4217, for amounts without a sign. */
  readonly currency: string;
  /** Other currencies for which the person has stated a rate. */
  readonly rated?: readonly string[];
  /** How the person writes dates, where that is known. */
  readonly dateOrder?: DateOrder;
  /** The numbers that the answered mail gave out. */
  readonly numbers: readonly number[];
  /** Those among them that are introductions. */
  readonly introductions?: readonly number[];
  /** Whom they mean; not there: that is not known yet. */
  readonly people?: readonly Nameable[];
  /** The numbers of those whom the answered mail lists, of which `the first two` is said; not given: all numbers. */
  readonly places?: readonly number[];
  /** What the answered mail asked of its own accord, which a bare word may answer, and about which lines it asked. */
  readonly asked?: Question | null;
  readonly askedLines?: readonly AskedLine[];
  /** False: it is not the first line of its mail. */
  readonly first?: boolean;
};

/** Whom a command is about. `all`: everybody in the answered mail, or captured by this one, but for the numbers `except`, or whom `exceptName`
 * names. `rest`: those of the answered mail of whom its answer has not spoken yet, `many` of them where that is said. `people`: those of a choice. `unsaid`: nobody was named. `unclear`: what has to be asked about the numbers. */
export type Target =
  | { readonly kind: "numbers"; readonly numbers: readonly number[]; readonly unclear?: string }
  | { readonly kind: "name"; readonly name: string }
  | {
      readonly kind: "all";
      /** `both`: of how many people it can be said. */
      readonly most?: number;
      /** `them`: whoever was spoken of before, where somebody was. */
      readonly spoken?: true;
      readonly except?: readonly number[];
      readonly exceptName?: string;
      readonly unclear?: string;
    }
  | { readonly kind: "rest"; readonly many?: number }
  | { readonly kind: "people"; readonly contactIds: readonly string[] }
  | { readonly kind: "unsaid" };

export type Command = {
  /** The words it was read from. */
  readonly line: string;
  readonly verb: string;
  readonly target: Target;
  /** A slip that was put right: `doen`, read as `done`. */
  readonly slip?: { readonly said: string; readonly meant: string };
  /** What the verb's own `parse` made of the words behind it: plain data. */
  readonly args: unknown;
  /** The words behind the verb, where they were read. */
  readonly words?: string;
  /** The question that it answers, by its id. */
  readonly answers?: string;
};

/** What a verb makes of the words that follow it. `asked`: it would act, but something is missing or ambiguous.
 * `why` is a whole sentence. `choices` are words that may be meant, `examples` invented ones, both without target and verb. */
export type ParsedArgs<Args> =
  | { readonly kind: "ok"; readonly args: Args }
  | {
      readonly kind: "asked";
      readonly why: string;
      readonly choices?: readonly string[];
      readonly examples?: readonly string[];
    };

/** What one command is decided on. */
export type Situation = {
  readonly book: Book;
  /** The mail that is answered; null for a fresh mail. */
  readonly thread: Thread | null;
  /** The people that numbers mean: those of the answered mail, or those that this mail has just captured. */
  readonly numbered: readonly NumberedItem[];
  /** What the answered mail asks about. */
  readonly askedLines?: readonly AskedLine[];
  readonly now: InstantText;
  readonly today: LocalDay;
  /** False: another line of the mail was decided before. */
  readonly first?: boolean;
  /** Whom the line before spoke of. */
  readonly spokenOf?: readonly string[];
  /** Everybody of whom the mail has spoken so far; null: that cannot be told. */
  readonly spoken?: readonly string[] | null;
  /** Ids for new items: the same for the same unit of the same mail, so that a retry rewrites what it wrote. */
  readonly newId: (n: number) => string;
  /** The entries that `undo` would take back (loaded only for it), the newest first. */
  readonly undoable: readonly Undoable[];
  readonly asking: Asking;
};

/** One line of the transcript. `text` is a whole English sentence, with names and amounts, that a person would say. */
export type Answer = {
  readonly outcome: "did" | "told" | "already" | "asked" | "not-understood" | "help";
  readonly line: string;
  readonly text: string;
  /** What it says besides, a short line each. */
  readonly rows?: readonly string[];
  /** What may be answered in a word. */
  readonly asks?: Asks;
  /** Words of several lines that it shows as they are. */
  readonly quote?: string;
  /** Ids of the contacts that it shows, in that order. */
  readonly people?: readonly string[];
  /** Mails that are ready for the person to send. */
  readonly drafts?: readonly IntroductionDraft[];
  /** Meetings that the mail brings, for the person's calendar. */
  readonly invites?: readonly Invite[];
  /** The mail that tells it brings everything that is kept. */
  readonly exports?: true;
  /** The summary that is sent for it. */
  readonly summary?: AskedSummary;
  /** The entries that it takes back. */
  readonly undoes?: readonly string[];
};

export type Decided = {
  readonly changes: readonly Change[];
  readonly answers: readonly Answer[];
  /** Lines that were held until now, or what they mean, to be decided as confirmed. */
  readonly confirmed?: readonly (string | Command)[];
};

/** One way to say a verb, for the `help` mail, docs/commands.md and the nearest valid form. */
export type Form = { readonly form: string; readonly example: string; readonly does: string };

/** Words for a verb in other languages, with ", " between them; accents may be left out by who writes them. */
export type Foreign = Readonly<Record<"de" | "fr" | "es", string>>;

/** A verb of the reply language. A new verb is one file with one of these, named in the registry. */
export type Verb<Args = unknown> = {
  readonly name: string;
  /** Other words for it, as good as the name. */
  readonly synonyms: readonly string[];
  /** Words that mean it only where somebody is named: `2 ok` acts, a bare `ok` is asked about. */
  readonly casual?: readonly string[];
  /** Words for it in other languages: of people only where somebody is named, else only where nothing follows that would change data. */
  readonly foreign?: Foreign;
  /** A slip of the finger in one of its words is put right, where a number says whom it is about: it takes nothing away. */
  readonly mends?: true;
  /** Its casual words belong to what is said: `2 title CTO` is `2 fix title CTO`. */
  readonly keepsCasual?: true;
  /** What a casual word says beside the verb, as words that `parse` takes behind it: `called` is `done by phone`. Empty: nothing. */
  means?(casual: string): string;
  /** What it takes away comes back for a short while only: of `all` it is asked. */
  readonly removes?: true;
  /** Decides on everything that is kept of people, closed follow-ups and outcomes included. */
  readonly everything?: true;
  /** Words that mean it only where nothing follows: `open` lists, `Open house` is an event. */
  readonly alone?: readonly string[];
  /** Tells of anybody and changes nothing: everybody is loaded for it, and a question mark is no reason to ask back. */
  readonly recalls?: true;
  /** Only tells of the whole account: a question mark is no reason to ask back either. */
  readonly tells?: true;
  /** May be done in an account that its owner has closed. */
  readonly whileClosed?: true;
  /** Its words may begin with whom they are about: `about Jane Doe loves sailing`. `only`: no name stands before it, `talked about sailing` is prose. `colon`: only where a colon ends the name. */
  readonly whomFirst?: "too" | "only" | "colon";
  /** Names a second person behind the first: `introduce 1 to 4` is no range. */
  readonly pairs?: true;
  /** Takes a person's own prose, commas and all: only a numbered command ends it. */
  readonly prose?: boolean;
  /** Takes the lines below its own as well, to the end of the mail. */
  readonly lines?: true;
  /** `people`: needs somebody (nobody named: asked, unless the answered mail has just one). `maybe`: may have. `none`: has not. */
  readonly target: "people" | "maybe" | "none";
  readonly forms: readonly Form[];
  /** What its mail has to prove: that DMARC vouches for the sender, or else, and with `confirmed` always, an answer to a mail of ours. */
  readonly proof?: "dmarc" | "confirmed";
  /** What it will do, as whole sentences, for who is asked to confirm it. */
  readonly warning?: string;
  /** Kinds of items that are loaded for it. */
  readonly reads?: readonly ItemKind[];
  /** How many entries it takes back. */
  takesBack?(args: Args): number;
  /** Whether somebody is named beside whom it is about: everybody is loaded for it. */
  namesMore?(args: Args): boolean;
  /** The address that may be another account's. */
  namesAddress?(args: Args): string;
  parse(words: string, context: ParseContext): ParsedArgs<Args>;
  /** `contactIds`: whom the target meant, already resolved; in the order said, without repeats. */
  decide(situation: Situation, command: { line: string; args: Args; contactIds: readonly string[] }): Decided;
};
