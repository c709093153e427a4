import type { CannedCards } from "../in-process/canned-cards.ts";
import type { Journey } from "../in-process/journey.ts";
import { receive } from "../in-process/mail-in.ts";
import { stepsWith } from "../in-process/steps.ts";
import { accountJourneys } from "./account-journeys.ts";
import { monday, noon, tuesday } from "./hours.ts";

/** Before everything else. */
export const begins = "2026-11-02T12:00:00.000Z";

const nextMorning = { startsAt: tuesday("12:00"), endsAt: tuesday("14:00") };
const monthsEnd = { startsAt: "2026-12-01T12:00:00.000Z", endsAt: "2026-12-01T14:00:00.000Z" };

const placing = [
  "at Chamber breakfast",
  "event Chamber breakfast cost 25 hours 2",
  "1 is BNI Downtown",
  "group BNI Downtown dues 600/year meals 15/meeting hours 1.5/meeting",
  "2 note likes sailing",
  "rate 80/h",
].join("\n");

/** More rows than one transaction takes. */
const manyEvents = Array.from({ length: 100 }, (_, n) => `event Meeting ${n + 1} cost ${n + 5}`).join("\n");

/** The main job from an owner's first mail to the month's verdict, each part on its own. */
export function journeys(cards: CannedCards): readonly Journey[] {
  const { writes, sends, answers, sweeps, outage, bob } = stepsWith(cards);
  const opened = writes(monday("13:00"), "rate 70/h");
  const captured = sends(monday("14:00"), ["jane", "tom"]);
  const placed = answers(monday("15:00"), { to: "receipt", text: placing });
  const cleared = answers(monday("16:00"), { to: "receipt", text: "1 won 1200\n2 done" });
  const bobs = sends(monday("15:00"), ["mia"], { from: bob });
  const first = [writes(noon.startsAt, "rate 80/h"), sweeps(monday("18:00"))];
  const late = outage(nextMorning.startsAt, tuesday("13:10"));
  return [
    { name: "first mail", before: [], steps: first, ...noon },
    { name: "card photos", before: [], steps: [sends(noon.startsAt, ["jane", "tom"])], ...noon },
    {
      name: "commands",
      before: [captured],
      steps: [answers(noon.startsAt, { to: "receipt", text: placing })],
      ...noon,
    },
    ...[gathered(cards), copied(cards), forwarded(cards)],
    { name: "large entry", before: [opened], steps: [writes(noon.startsAt, manyEvents)], ...noon },
    {
      name: "undo",
      before: [captured, placed],
      steps: [answers(noon.startsAt, { to: "transcript", text: "undo" })],
      ...noon,
    },
    { name: "digest", before: [captured, placed], steps: [], ...nextMorning },
    { name: "two late digests", before: [captured, bobs], steps: [late], ...nextMorning },
    { name: "month's end", before: [captured, placed, cleared], steps: [], ...monthsEnd },
    {
      name: "held mail",
      photosADay: 2,
      before: [captured],
      steps: [sends(noon.startsAt, ["mia"])],
      startsAt: noon.startsAt,
      endsAt: nextMorning.endsAt,
    },
    ...accountJourneys(cards),
  ];
}

/** A card right behind another gets its receipt later. More of them would be told of in the order in which crashes let them come. */
function gathered(cards: CannedCards): Journey {
  const { sends } = stepsWith(cards);
  return {
    name: "gathered receipt",
    before: [sends(monday("16:59"), ["mia"])],
    steps: [sends(monday("17:01"), ["jane", "tom"])],
    ...noon,
  };
}

/** A mail written from a digest closes what it is a copy of. Of several the order would be that in which crashes let them come. */
function copied(cards: CannedCards): Journey {
  const { sends, copies } = stepsWith(cards);
  return {
    name: "blind copies",
    before: [sends(monday("14:00"), ["jane", "tom"])],
    startsAt: tuesday("13:30"),
    steps: [copies(tuesday("13:30"), [1, 2])],
    endsAt: tuesday("14:00"),
  };
}

const breakfast = [
  ...[
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:breakfast@chamber.example.org",
  ],
  ...["SUMMARY:Chamber breakfast", "LOCATION:Hilton", "DTSTAMP:20261101T120000Z", "SEQUENCE:0"],
  ...["DTSTART:20261112T123000Z", "DTEND:20261112T140000Z", "END:VEVENT", "END:VCALENDAR", ""],
].join("\r\n");

/** An invite handed on: the event is kept once, and one mail sets the time after it aside. */
function forwarded(cards: CannedCards): Journey {
  const { writes } = stepsWith(cards);
  const invite = {
    ...{ from: "ann@example.com", name: "invite", subject: "Fwd: Invitation" },
    files: [{ name: "invite.ics", bytes: Buffer.from(breakfast) }],
  };
  return {
    name: "forwarded invite",
    before: [writes(monday("13:00"), "block 30 min at 9")],
    steps: [{ at: noon.startsAt, act: (world) => receive(world, invite) }],
    ...noon,
  };
}

/** Mails of one account, not yet opened, that say nothing of each other, so that their order does not matter. */
export function tenMails(cards: CannedCards): Journey {
  const { writes, sends } = stepsWith(cards);
  const texts = Array.from({ length: 9 }, (_, n) => `group Circle ${n + 1} dues ${n + 1}00/year`);
  return {
    name: "ten mails",
    before: [],
    steps: [
      ...texts.map((text, n) => writes(noon.startsAt, text, { count: n })),
      sends(noon.startsAt, ["mia"]),
    ],
    ...noon,
  };
}
