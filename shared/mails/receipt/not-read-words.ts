import type { CaptureResult, Unreadable } from "../../domain/captures/capture.ts";
import { clip } from "../words/clip.ts";
import { notReadOf } from "./captured.ts";
import { unreadableAdvice } from "./unreadable-advice.ts";

/** Photos that failed for the same reason, told once. */
export type NotReadWords = {
  readonly why: Unreadable;
  readonly heading: string;
  readonly what: string;
  readonly helps: string;
};

/** Whether a mail was read well enough, and nobody in it is to be kept. */
export const isOfMail = (why: Unreadable): boolean =>
  why === "no-sender" || why === "of-machine" || why === "own-mail";

const mostNamed = 5;

export function notReadWords(captures: readonly CaptureResult[]): readonly NotReadWords[] {
  return [...Map.groupBy(notReadOf(captures), ({ why }) => why)].map(([why, photos]) => {
    const named = photos.slice(0, mostNamed).map(({ file }) => clip(file, 60));
    const more = photos.length - named.length;
    const files = named.join(", ") + (more > 0 ? ` and ${more} more` : "");
    const heading = `${isOfMail(why) ? "Nobody to keep" : "Not read"}: ${files}`;
    return { why, heading, ...unreadableAdvice[why] };
  });
}
