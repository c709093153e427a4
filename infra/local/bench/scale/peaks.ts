import { behaviour } from "./behaviour.ts";
import type { Crowd } from "./crowd.ts";

/** What one person of a crowd adds to the busiest minute, a second; and to the day. */
export type Peaks = {
  readonly digests: number;
  readonly answers: number;
  readonly photoMails: number;
  readonly mailsADay: number;
  readonly photosADay: number;
};

export function peaksOf({ size, digestAt, mails }: Crowd): Peaks {
  const digests = [...digestAt].filter((second) => second >= 0);
  const times = (kind: string) => mails.filter((mail) => mail.kind === kind).map(({ at }) => at);
  const [answers, photoMails] = [times("answer"), times("photo")];
  return {
    digests: busiestMinute(digests) / size,
    answers: busiestMinute(answers) / size,
    photoMails: busiestMinute(photoMails) / size,
    mailsADay: (digests.length + mails.length) / size,
    photosADay: (photoMails.length / size) * behaviour.photosAMail,
  };
}

/** The most in a minute, as so many a second. */
function busiestMinute(seconds: readonly number[]): number {
  const minutes = new Map<number, number>();
  for (const second of seconds) {
    const minute = Math.floor(second / 60);
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
  }
  return Math.max(0, ...minutes.values()) / 60;
}
