import { listText, quoted } from "../commands/list-text.ts";
import { ownShare } from "../goals/chain.ts";
import { goalText } from "../goals/goal-words.ts";
import { pathTo } from "../goals/plan-for.ts";
import { planSentences } from "../goals/plan-words.ts";
import { moneyText } from "../money/money-text.ts";
import { counted } from "../text/counted.ts";
import { sayDay } from "../time/say-day.ts";
import type { Brief, HostHistory } from "./brief.ts";
import { contactsAMonth, type GoalNeed } from "./goal-need.ts";
import { guestLines } from "./guest-lines.ts";

const adviceText: Readonly<Record<Brief["advice"], string>> = {
  go: "Go",
  maybe: "Maybe",
  skip: "Skip it",
  fun: "Just for fun: enjoy it",
};

/** A brief as it is read: the advice, and why, a line each. */
export type BriefText = { readonly heading: string; readonly lines: readonly string[] };

export function briefText(brief: Brief): BriefText {
  const { event, advice } = brief;
  const when = sayDay(event.day).replace(/ \d{4}$/, "");
  const heading = `${event.name} on ${when}: ${adviceText[advice].toLowerCase()}`;
  if (advice === "fun") return { heading, lines: [] };
  const why = reasons(brief);
  return {
    heading,
    lines: [
      ...(why.length > 0
        ? why
        : [
            "Nothing on record speaks for it or against it. “target” says whom you want to meet, and the next invite is weighed with it.",
          ]),
      ...(brief.need ? [needText(brief.need, brief)] : []),
      `Aim for ${counted(brief.aim, "good contact")}.`,
      "To ask:",
      ...brief.questions.map((question) => `– ${question}`),
    ],
  };
}

function reasons({ matching, clashing, history, guests }: Brief): readonly string[] {
  return [
    ...(matching.length > 0
      ? [`The invite names whom you want to meet: ${listText(matching.slice(0, 5).map(quoted))}.`]
      : []),
    ...(clashing.length > 0
      ? [`It names what you do not want: ${listText(clashing.slice(0, 5).map(quoted))}.`]
      : []),
    ...(history ? [pastText(history)] : []),
    ...guestLines(guests),
  ];
}

function pastText({ events, quality, leads, business, cost, qualityPerHour }: HostHistory): string {
  const { least, median, most } = quality;
  const spread =
    events === 1 ? counted(most, "good contact") : `${least} to ${most} good contacts, ${median} as a rule`;
  const perHour = qualityPerHour === null ? "" : `, ${Math.round(qualityPerHour * 10) / 10} an hour`;
  const came = `${counted(leads, "lead")} and ${moneyText(business)} of business`;
  const spent = cost.minor === 0 ? "" : ` for ${moneyText(cost)}`;
  return `${counted(events, "earlier event")} of this host: ${spread}${perHour}; ${came}${spent}.`;
}

/** What the goal takes, and what of it the host's events bring. */
function needText(need: GoalNeed, { event, history }: Brief): string {
  const { state, plan, chain } = need;
  const told = planSentences(plan, { state, chain, today: event.day }).slice(0, 2);
  const isUsual = ownShare(chain, pathTo[plan.wanted]) === "none";
  const usual = isUsual ? " That is by usual ratios, until yours are known." : "";
  const median = history?.quality.median ?? 0;
  const such = Math.ceil(contactsAMonth(need) / median);
  const brings = median > 0 ? ` At this host’s ${median} it takes ${such} such events a month.` : "";
  return `Your goal is ${goalText(state.goal)}. ${told.join(" ")}${usual}${brings}`;
}
