import type { CaptureResult, Unreadable } from "../../domain/captures/capture.ts";
import { clip } from "../words/clip.ts";
import { notReadOf } from "./captured.ts";
import { unreadableAdvice } from "./unreadable-advice.ts";

/** Photos that failed for the same reason, told once. */
export type NotReadWords = {
  readonly why: Unreadable;
  readonly files: string;
  readonly what: string;
  readonly helps: string;
};

const mostNamed = 5;

export function notReadWords(captures: readonly CaptureResult[]): readonly NotReadWords[] {
  return [...Map.groupBy(notReadOf(captures), ({ why }) => why)].map(([why, photos]) => {
    const named = photos.slice(0, mostNamed).map(({ file }) => clip(file, 60));
    const more = photos.length - named.length;
    const files = named.join(", ") + (more > 0 ? ` and ${more} more` : "");
    return { why, files, ...unreadableAdvice[why] };
  });
}
