import type { CannedCards } from "../in-process/canned-cards.ts";
import type { Journey } from "../in-process/journey.ts";
import { stepsWith } from "../in-process/steps.ts";
import { monday, noon, tuesday } from "./hours.ts";

/** What befalls an account as a whole: another address, what looks like spam, leaving, mails that come back. */
export function accountJourneys(cards: CannedCards): readonly Journey[] {
  const { writes, sends, answers, bounces, spams, bob, work } = stepsWith(cards);
  const opened = writes(monday("13:00"), "rate 70/h");
  const captured = sends(monday("14:00"), ["jane", "tom"]);
  const bobs = sends(monday("15:00"), ["mia"], { from: bob });
  const held = writes(monday("16:00"), "rate 85/h", { from: work });
  const linked = [
    writes(noon.startsAt, `link ${work}`),
    answers(monday("17:30"), { to: "link-code", text: "confirm", from: work }),
  ];
  const left = [
    writes(noon.startsAt, "delete my account"),
    answers(monday("17:30"), { to: "transcript", text: "confirm" }),
  ];
  const back = answers(monday("18:00"), { to: "transcript", text: "undo" });
  const spam = [spams(noon.startsAt, "rate 95/h"), writes(monday("17:30"), "release")];
  const bounced = [bounces(noon.startsAt), writes(monday("18:00"), "rate 90/h")];
  const gone = { startsAt: noon.startsAt, endsAt: tuesday("19:00") };
  return [
    { name: "linking an address", before: [opened, held], steps: linked, ...noon },
    { name: "spam, released", before: [opened], steps: spam, ...noon },
    { name: "leaving, and coming back", before: [captured], steps: [...left, back], ...noon },
    { name: "leaving for good", before: [captured, bobs], steps: left, ...gone },
    { name: "bounce", before: [opened], steps: bounced, ...noon },
  ];
}
