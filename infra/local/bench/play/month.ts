import { Temporal } from "temporal-polyfill";
import type { Correspondent, ReceivedMail } from "../../correspondent.ts";
import type { Running } from "../../start.ts";
import type { Observer } from "../measure/observer.ts";
import type { PhonePhotos } from "./phone-photos.ts";

const zone = "America/New_York";

/** Begins and ends on a Saturday, so that no digest comes with the summary: that is measured by itself. */
const firstDay = "2031-02-01";
const dayBefore = "2031-01-31";
const dayAfter = "2031-03-01";

export type Stage = {
  readonly nextday: Running;
  readonly you: Correspondent;
  readonly observer: Observer;
  readonly photo: PhonePhotos;
};

/** What is played, each under a name of its own. */
const journeys = {
  opening: "first mail of a person, three cards",
  again: "the same photos once more",
  oneCard: "mail with one card",
  twoCards: "mail with two cards",
  reply: "reply of three lines",
  wake: "wake five minutes after a mail of ours",
  digest: "digest",
  summary: "summary",
} as const;

/** Of which a month consists: 20 mails in, 10 of them with photos, 15 cards, 40 mails out. */
export const monthOfUse: Readonly<Record<string, number>> = {
  [journeys.oneCard]: 5,
  [journeys.twoCards]: 5,
  [journeys.reply]: 10,
  [journeys.wake]: 40,
  [journeys.digest]: 19,
  [journeys.summary]: 1,
};

const digests = 19;
const replies = [
  "1 done\n2 snooze 3 days\n3 note likes sailing",
  "1 done\n2 at Chamber breakfast\n3 won 1200",
];

/** Lives one month of one person, as `monthOfUse` says: photos on one day, an answer to the digest on the next. */
export async function playMonth(stage: Stage): Promise<void> {
  let photos = 0;
  const files = (count: number) =>
    Promise.all(Array.from({ length: count }, () => stage.photo((photos += 1))));
  await stage.nextday.moveTo(instant(dayBefore, "18:00"));
  const first = await files(3);
  await mail(stage, journeys.opening, (you) => you.write({ files: first }));
  await mail(stage, journeys.again, (you) => you.write({ files: first }));
  await stage.nextday.moveTo(instant(firstDay, "10:00"));
  await stage.nextday.quiet();
  await stage.you.unread();
  for (const [n, day] of workingDays().slice(0, digests).entries()) {
    const digest = await morning(stage, day);
    if (n % 2 === 0) await mailCards(stage, await files(n % 4 === 0 ? 1 : 2));
    if (n % 2 === 1 || n === digests - 1)
      await mail(stage, journeys.reply, (you) => you.reply(digest, replies[n % 4 === 1 ? 0 : 1] ?? ""));
  }
  const play = () => stage.nextday.moveTo(instant(dayAfter, "08:00"));
  await stage.observer.during({ name: journeys.summary, nextday: stage.nextday, play });
}

/** Monday to Friday. */
function workingDays(): readonly string[] {
  const first = Temporal.PlainDate.from(firstDay);
  const days = Array.from({ length: first.daysInMonth }, (_, n) => first.add({ days: n }));
  return days.filter((day) => day.dayOfWeek <= 5).map(String);
}

const instant = (day: string, time: string) =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant().toString();

async function morning({ observer, nextday, you }: Stage, day: string): Promise<ReceivedMail> {
  const play = () => nextday.moveTo(instant(day, "08:00"));
  await observer.during({ name: journeys.digest, nextday, play });
  return you.next();
}

function mailCards(stage: Stage, files: Awaited<ReturnType<PhonePhotos>>[]): Promise<void> {
  return mail(stage, files.length === 1 ? journeys.oneCard : journeys.twoCards, (you) =>
    you.write({ files }),
  );
}

/** A mail with its answer, and the wake that each commit causes. */
async function mail(
  stage: Stage,
  journey: string,
  write: (you: Correspondent) => Promise<void>,
): Promise<void> {
  const { observer, nextday, you } = stage;
  const answered = async () => {
    await write(you);
    await you.next();
  };
  await observer.during({ name: journey, nextday, play: answered });
  const soon = Temporal.Instant.from(nextday.now()).add({ minutes: 6 }).toString();
  await observer.during({ name: journeys.wake, nextday, play: () => nextday.moveTo(soon) });
}
