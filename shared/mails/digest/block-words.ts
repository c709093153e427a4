import { briefText } from "../../domain/briefs/brief-text.ts";
import type { DigestBlock } from "../../domain/digests/block.ts";
import { scorecardText } from "../../domain/events/scorecard-text.ts";
import { moneyText } from "../../domain/money/money-text.ts";
import { verdictName } from "../../domain/roi/verdict-name.ts";
import { counted } from "../../domain/text/counted.ts";
import { sayMinutes } from "../../domain/time/read-minutes.ts";
import { sayTime } from "../../domain/time/say-time.ts";
import { reasonOf } from "../roi/roi-words.ts";
import { clip } from "../words/clip.ts";
import { longDay } from "../words/days.ts";
import type { BlockWords } from "./block-saying.ts";
import { introductionWords } from "./introduction-words.ts";

type Block<K extends DigestBlock["kind"]> = Extract<DigestBlock, { kind: K }>;

export function blockWords(block: DigestBlock): BlockWords {
  switch (block.kind) {
    case "introduction":
      return introductionWords(block);
    case "renewal":
      return renewalWords(block);
    case "brief":
      return briefWords(block);
    case "scorecard":
      return scorecardWords(block);
    case "set-aside":
      return setAsideWords(block);
  }
}

function renewalWords({ group, on, days, verdict }: Block<"renewal">): BlockWords {
  const name = clip(group.name, 60);
  const { dues } = group;
  const price = dues === null ? "" : `, ${moneyText(dues.amount)} for the next ${dues.per}`;
  return {
    subject: `${name} renews on ${longDay(on)}`,
    heading: `${name} renews in ${counted(days, "day")}`,
    lines: [`On ${longDay(on)}${price}.`, `${verdictName[verdict.kind]}. ${reasonOf(verdict)}`],
  };
}

function briefWords({ brief }: Block<"brief">): BlockWords {
  const { heading, lines } = briefText(brief);
  return { subject: heading, heading, lines };
}

function scorecardWords({ event, days, scorecard }: Block<"scorecard">): BlockWords {
  const heading = `${clip(event.name, 60)}, ${days >= 90 ? "three months" : counted(days, "day")} later`;
  return { subject: heading, heading, lines: scorecardText(event, scorecard) };
}

function setAsideWords({ event, invite }: Block<"set-aside">): BlockWords {
  const name = clip(event.name, 60);
  const heading = `Time set aside after ${name}`;
  const [hour = 0, minute = 0] = (invite.time ?? "").split(":").map(Number);
  const when = `${longDay(invite.day)} at ${sayTime(hour, minute)}`;
  const line = `${sayMinutes(invite.minutes)} on ${when}, to write to the people you meet on ${longDay(event.day)}.`;
  return { subject: heading, heading, lines: [line] };
}
