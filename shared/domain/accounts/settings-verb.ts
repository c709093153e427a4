import { listText } from "../commands/list-text.ts";
import { noWords } from "../commands/no-words.ts";
import type { Situation, Verb } from "../commands/verb.ts";
import { planText } from "../follow-ups/plan.ts";
import { itemIn } from "../ledger/book.ts";
import { inAddress } from "../mail/our-addresses.ts";
import { exchangeText } from "../money/exchange-rate.ts";
import { moneyText } from "../money/money-text.ts";
import { sayDay } from "../time/say-day.ts";
import { sayTime } from "../time/say-time.ts";
import { blockWords } from "./block-verb.ts";
import { marginText } from "./margin-verb.ts";
import { weekdaysText } from "./weekdays-verb.ts";

export const settingsVerb: Verb<null> = {
  name: "settings",
  synonyms: ["my settings", "show settings", "show my settings"],
  target: "none",
  tells: true,
  proof: "dmarc",
  reads: ["in-address"],
  forms: [
    {
      form: "settings",
      example: "settings",
      does: "Tells your time zone, currency, rate and addresses, and how to change each.",
    },
  ],
  parse: (words) => noWords("settings", words),
  decide: (situation, { line }) => ({
    changes: [],
    answers: settingsOf(situation).map((text) => ({ outcome: "told" as const, line, text })),
  }),
};

function settingsOf({ book, asking }: Situation): readonly string[] {
  const { settings, account } = book;
  const { zone, zoneGuessed, digestHour, digestMinute, weekdays, hourlyRate, paused, pausedUntil, locale } =
    settings;
  const secret = itemIn(book, "in-address", "in-address");
  const guessed = zoneGuessed ? ", as far as can be guessed" : "";
  return [
    `Your time zone is ${zone}${guessed} (“timezone Europe/Berlin” changes it).`,
    paused
      ? "Digests and summaries are stopped (“resume” brings them back)."
      : `Your digest comes shortly before ${sayTime(digestHour, digestMinute)}, ${weekdaysText(weekdays)}, when somebody is due (“digest at 7:30”, “weekdays mon-fri”, “stop”).`,
    ...(pausedUntil === null
      ? []
      : [`Nothing comes unasked before ${sayDay(pausedUntil)} (“resume” ends that).`]),
    `A digest brings at most ${settings.digestMost}, of the pile ${settings.pilePerDay} (“digest 4 people”, “pile 3/day”).`,
    `After the first word with somebody warm: ${planText(settings.plan)} (“plan”).`,
    settings.block === null
      ? "No time is set aside after events (“block 30 min at 9”)."
      : `After an event I set aside ${blockWords(settings.block)} (“block 30 min at 9”, “block off”).`,
    locale === null
      ? "How you write dates is not known (“locale en-GB”)."
      : `Dates are read as in ${locale} (“locale en-GB”).`,
    `Amounts without a sign are in ${settings.currency} (“currency EUR”).`,
    hourlyRate
      ? `An hour of yours counts ${moneyText(hourlyRate)} (“rate 80/h”).`
      : "What an hour of yours costs is not known (“rate 80/h”).",
    settings.margin === null
      ? "The summary counts revenue, since your margin is not known (“margin 40%”)."
      : `Of your business, ${marginText(settings.margin)} counts as gain (“margin none”).`,
    ...settings.exchange.map((rate) => `Other amounts count at this rate: ${exchangeText(rate)}.`),
    ...(settings.baseline === null
      ? []
      : [`Before, ${moneyText(settings.baseline)} came in each month (“baseline none”).`]),
    `You write from ${listText(account.addresses)} (“link” and “unlink” with an address).`,
    secret
      ? `Rules may pass mail on to ${inAddress(asking.mailDomain, secret.token)} (“new in address” makes another).`
      : "You have no secret address for forwarding rules (“new in address” makes one).",
  ];
}
