import { setSettings } from "../accounts/set-settings.ts";
import { answering } from "../commands/answering.ts";
import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import { sayDay } from "../time/say-day.ts";
import { openFollowUps } from "./open-follow-ups.ts";
import { type Plan, planText, stepName, usualPlan } from "./plan.ts";
import { readPlan } from "./read-plan.ts";

type Args =
  | { readonly kind: "show" }
  | { readonly kind: "usual" }
  | { readonly kind: "set"; readonly plan: Plan };

export const planVerb: Verb<Args> = {
  name: "plan",
  synonyms: ["my plan", "show plan", "rhythm"],
  prose: true,
  target: "maybe",
  forms: [
    {
      form: "plan",
      example: "plan",
      does: "Tells what follows the first word with somebody who is warm; with a number or a name, with that person.",
    },
    {
      form: "plan <step> after <days>, then <step> after <days>",
      example: "plan call after 3 days, then coffee after 2 weeks",
      does: "Changes that: the steps are call, coffee and note; “plan none” is none, “plan usual” the usual one.",
    },
    {
      form: "plan 2 <step> after <days>",
      example: "plan 2 coffee after 1 week",
      does: "The same for one person.",
    },
  ],
  parse,
  decide(situation, command) {
    const { line, args, contactIds } = command;
    if (contactIds.length > 0) return decideEach(situation, command, planning(args));
    const { plan } = situation.book.settings;
    if (args.kind === "show")
      return answering(line, "told", `After the first word with somebody warm: ${planText(plan)}.`);
    const changed = args.kind === "set" ? args.plan : usualPlan;
    const text = `After the first word with somebody warm now comes: ${planText(changed)}.`;
    return setSettings(
      situation,
      { plan: changed },
      { line, did: text, already: "That is the plan already." },
    );
  },
};

function parse(words: string): ParsedArgs<Args> {
  const said = words.replace(/^(?:is|to|=) ?/i, "").replace(/[.!]$/, "");
  if (said === "") return { kind: "ok", args: { kind: "show" } };
  if (/^(?:none|nothing|off|never|no steps?)$/i.test(said))
    return { kind: "ok", args: { kind: "set", plan: [] } };
  if (/^(?:usual|default|reset|as usual|normal)$/i.test(said)) return { kind: "ok", args: { kind: "usual" } };
  const plan = readPlan(said);
  if (plan) return { kind: "ok", args: { kind: "set", plan } };
  return {
    kind: "asked",
    why: "Which steps, after how long?",
    choices: ["call after 3 days, then coffee after 2 weeks", "none"],
  };
}

/** What stands open stays as it is dated: the plan says what comes behind it. */
const planning =
  (args: Args): DecideOne =>
  ({ book }, contact) => {
    const usual = book.settings.plan;
    if (args.kind === "show") {
      const [open] = openFollowUps(book, contact.id);
      const now =
        open === undefined ? "nothing is open" : `${stepName[open.step]} is due ${sayDay(open.dueOn)}`;
      const warm = contact.warmth === "warm" ? "then" : "then, once they are called warm";
      return { changes: [], outcome: "told", text: `${now}; ${warm}: ${planText(contact.plan ?? usual)}.` };
    }
    const plan = args.kind === "set" ? args.plan : null;
    const text = `after the first word, if warm: ${planText(plan ?? usual)}.`;
    return { changes: [putting(book, { ...contact, plan })], outcome: "did", text };
  };
