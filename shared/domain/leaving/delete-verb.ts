import { setSettings } from "../accounts/set-settings.ts";
import { answering } from "../commands/answering.ts";
import { noWords } from "../commands/no-words.ts";
import type { Verb } from "../commands/verb.ts";
import { addSeconds } from "../time/local-time.ts";
import { secondsToComeBack, whenText } from "./come-back.ts";

export const deleteVerb: Verb<null> = {
  name: "delete my account",
  synonyms: ["delete account", "close my account", "remove my account", "delete all my data"],
  target: "none",
  proof: "confirmed",
  warning:
    "It closes your account at once, and 24 hours later everything is removed for good: contacts, mails, pictures, and all that was read. Until then “undo” brings it back.",
  forms: [
    {
      form: "delete my account",
      example: "delete my account",
      does: "Once you have confirmed it: everything is gone after a day, in which “undo” brings it back.",
    },
  ],
  parse: (words) => noWords("delete my account", words),
  decide(situation, { line }) {
    const { zone } = situation.book.settings;
    const leavesAt = addSeconds(situation.now, secondsToComeBack);
    const did = `Your account is closed, and nothing comes any more. On ${whenText(leavesAt, zone)} everything is removed for good: contacts, mails, pictures, and all that was read. Until then “undo” in answer to this mail brings it back. Backups lapse after 35 days.`;
    const already = "Your account is closed already.";
    return situation.book.settings.leavesAt
      ? answering(line, "already", already)
      : setSettings(situation, { leavesAt, paused: true }, { line, did, already });
  },
};
