import { perUnit } from "../commands/per-unit.ts";
import type { ParseContext, ParsedArgs, Verb } from "../commands/verb.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { parseAmount } from "../money/parse-amount.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly rate: Money };

const hours = { h: "hour", hr: "hour", hour: "hour", hourly: "hour" } as const;

export const rateVerb: Verb<Args> = {
  name: "rate",
  synonyms: ["my rate", "hourly rate"],
  target: "none",
  forms: [
    { form: "rate <amount>/h", example: "rate 80/h", does: "What an hour of yours costs in the summary." },
  ],
  parse,
  decide(situation, { line, args }) {
    const rate = moneyText(args.rate);
    const did = `An hour of your time now counts ${rate}.`;
    return setSettings(
      situation,
      { hourlyRate: args.rate },
      { line, did, already: `It already counts ${rate}.` },
    );
  },
};

function parse(words: string, { currency }: ParseContext): ParsedArgs<Args> {
  const parsed = parseAmount(perUnit(words.replace(/^is /i, ""), hours).amount, currency);
  if (parsed.kind === "ok") return { kind: "ok", args: { rate: parsed.args } };
  return words === "" ? { kind: "asked", why: "How much is an hour?", examples: ["80/h"] } : parsed;
}
