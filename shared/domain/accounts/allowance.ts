import type { InstantText, LocalDay } from "../time/local-day.ts";
import type { Account } from "./account.ts";

/** Photos a local day, since reading them costs money; answers an hour, which ends any loop between machines. */
const allowance = { photosADay: 200, answersAnHour: 400 } as const;

const hourOf = (now: InstantText) => now.slice(0, 13);

/** Null: the mail may be read now. A day's first mail may always be, however many photos it has. */
export function overAllowance(
  account: Account,
  asked: { photos: number; today: LocalDay; now: InstantText },
): "photo-allowance" | "answer-allowance" | null {
  const photos = account.photos.day === asked.today ? account.photos.count : 0;
  if (asked.photos > 0 && photos > 0 && photos + asked.photos > allowance.photosADay)
    return "photo-allowance";
  const answers = account.answers.hour === hourOf(asked.now) ? account.answers.count : 0;
  return answers >= allowance.answersAnHour ? "answer-allowance" : null;
}

/** The account with its counters raised by what a mail used. */
export function used(
  account: Account,
  asked: { photos: number; answers: number; today: LocalDay; now: InstantText },
): Pick<Account, "photos" | "answers"> {
  const hour = hourOf(asked.now);
  const photos = account.photos.day === asked.today ? account.photos.count : 0;
  const answers = account.answers.hour === hour ? account.answers.count : 0;
  return {
    photos: { day: asked.today, count: photos + asked.photos },
    answers: { hour, count: answers + asked.answers },
  };
}

/** True for the first mail beyond the hour's answers alone: it is told, and a loop is not kept going. */
export function tellsOfHold(account: Account, now: InstantText): boolean {
  return account.answers.hour !== hourOf(now) || account.answers.count <= allowance.answersAnHour;
}
