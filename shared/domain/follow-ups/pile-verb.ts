import { setSettings } from "../accounts/set-settings.ts";
import { answering } from "../commands/answering.ts";
import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { everybodyHere } from "../commands/everybody-here.ts";
import { perUnit } from "../commands/per-unit.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { itemsIn, putting } from "../ledger/book.ts";
import { lettingGo } from "./let-go-verb.ts";
import { openFollowUps } from "./open-follow-ups.ts";
import { pileProgress, pileText } from "./pile.ts";

type Args = { readonly kind: "show" | "drop" | "out" } | { readonly kind: "pace"; readonly perDay: number };

export const pileVerb: Verb<Args> = {
  name: "pile",
  synonyms: ["old cards", "the pile", "my pile", "old pile", "drawer"],
  target: "maybe",
  everything: true,
  forms: [
    {
      form: "pile",
      example: "pile",
      does: "With old cards, or in answer to their receipt: they are worked off a few a day, the best first. “pile out” takes them out again. Alone it tells how far that is.",
    },
    { form: "pile <number>/day", example: "pile 5/day", does: "How many of the pile a digest brings." },
    {
      form: "pile drop the rest",
      example: "pile drop the rest",
      does: "Lets go of everybody who is left in the pile; the contacts are kept.",
    },
  ],
  parse,
  decide(situation, command) {
    const { args, line } = command;
    if (args.kind === "pace") return setPace(situation, line, args.perDay);
    if (args.kind === "drop") return dropRest(situation, line);
    const here = situation.thread?.mail === "digest" ? null : everybodyHere(situation);
    const contactIds = command.contactIds.length > 0 ? command.contactIds : (here ?? []);
    if (contactIds.length === 0) return answering(line, "told", stateText(situation));
    return decideEach(situation, { line, contactIds }, piling(args.kind !== "out"));
  },
};

const asked = { kind: "asked", why: "What of the pile?", choices: ["5/day", "drop the rest"] } as const;

function parse(words: string): ParsedArgs<Args> {
  const said = words.toLowerCase().replace(/[.!]$/, "");
  if (said === "") return { kind: "ok", args: { kind: "show" } };
  if (
    /^(?:drop|let go(?: of)?|delete|clear|skip)(?: (?:all|everybody|everyone|the rest|it|the pile))?$/.test(
      said,
    )
  )
    return { kind: "ok", args: { kind: "drop" } };
  if (/^(?:no|not|out|off|none)$/.test(said)) return { kind: "ok", args: { kind: "out" } };
  const { amount, per } = perUnit(said, { day: "day", daily: "day", digest: "day" });
  const perDay = /^\d{1,3}$/.test(amount) && per !== null ? Number(amount) : 0;
  if (perDay < 1) return asked;
  if (perDay > 7) return { ...asked, why: "A digest has room for at most 7.", choices: ["7/day"] };
  return { kind: "ok", args: { kind: "pace", perDay } };
}

function stateText({ book }: Situation): string {
  const progress = pileProgress(itemsIn(book, "follow-up"), book.settings);
  if (progress === null)
    return "There is no pile. Send old cards with the word “pile”, in any number of mails, and they are worked off a few a day.";
  return `The pile: ${pileText(progress)}, at ${book.settings.pilePerDay} a day (“pile 3/day”, “pile drop the rest”).`;
}

function setPace(situation: Situation, line: string, perDay: number): Decided {
  const { digestMost } = situation.book.settings;
  const progress = pileProgress(itemsIn(situation.book, "follow-up"), { pilePerDay: perDay, digestMost });
  const rest = progress === null ? "" : ` ${pileText(progress)}.`;
  const room = perDay > digestMost ? `, as far as its ${digestMost} people allow` : "";
  const did = `A digest now brings ${perDay} of the pile${room}.${rest}`;
  return setSettings(
    situation,
    { pilePerDay: perDay },
    { line, did, already: `It is ${perDay} a day already.` },
  );
}

function dropRest(situation: Situation, line: string): Decided {
  const left = itemsIn(situation.book, "follow-up").filter(
    ({ isOfPile, status }) => isOfPile && status === "open",
  );
  if (left.length === 0) return answering(line, "told", "Nothing is left in the pile.");
  const contactIds = [...new Set(left.map(({ contactId }) => contactId))];
  return decideEach(situation, { line, contactIds }, lettingGo);
}

const piling =
  (isOfPile: boolean): DecideOne =>
  ({ book }, contact) => {
    const open = openFollowUps(book, contact.id).filter(({ step }) => step === "hello");
    const moved = open.filter((each) => each.isOfPile !== isOfPile);
    if (moved.length === 0) {
      const text =
        open.length === 0 ? "nothing is open." : isOfPile ? "in the pile already." : "not in the pile.";
      return { changes: [], outcome: "already", text };
    }
    const text = isOfPile ? "in the pile." : "out of the pile: in the next digest.";
    return { changes: moved.map((each) => putting(book, { ...each, isOfPile })), outcome: "did", text };
  };
