import type { ParsedArgs, Verb } from "../commands/verb.ts";
import { findZones } from "./find-zones.ts";
import { setSettings } from "./set-settings.ts";

type Args = { readonly zone: string };

export const timezoneVerb: Verb<Args> = {
  name: "timezone",
  synonyms: ["time zone", "tz", "zone", "my timezone", "my time zone"],
  target: "none",
  forms: [
    {
      form: "timezone <city>",
      example: "timezone Europe/Berlin",
      does: "Whose mornings your digests keep to.",
    },
  ],
  parse,
  decide(situation, { line, args: { zone } }) {
    const told = {
      line,
      did: `Your time zone is now ${zone}.`,
      already: `Your time zone is ${zone} already.`,
    };
    return setSettings(situation, { zone, zoneGuessed: false }, told);
  },
};

function parse(words: string): ParsedArgs<Args> {
  const zones = findZones(words.replace(/[.!]$/, "").replace(/^(?:is|in|to) /i, ""));
  const [zone] = zones;
  if (zone !== undefined && zones.length === 1) return { kind: "ok", args: { zone } };
  if (zones.length > 1) return { kind: "asked", why: `“${words}” is in more than one zone.`, choices: zones };
  return {
    kind: "asked",
    why: "Which zone? Name it or a large city in it.",
    examples: ["Europe/Berlin", "New York"],
  };
}
