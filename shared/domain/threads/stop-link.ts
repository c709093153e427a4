import { timingSafeEqual } from "node:crypto";
import type { Thread } from "./thread.ts";

/** What a link to stop mails tells: the mail that it stands in, and a secret that nobody knows who was merely shown an address of that mail. */
export type StopLink = { readonly token: string; readonly secret: string };

/** `base` ends with a slash. */
export const stopUrl = (base: string, { token, secret }: StopLink): string => `${base}${token}/${secret}`;

/** Null: the path is of no such link. */
export function readStopPath(path: string): StopLink | null {
  const [, token, secret] = /^\/([a-z2-7]{26})\/([a-z2-7]{26})$/.exec(path) ?? [];
  return token === undefined || secret === undefined ? null : { token, secret };
}

/** Whether the link stands in that mail. */
export function isStopLinkOf(thread: Thread, { secret }: StopLink): boolean {
  const own = Buffer.from(thread.stopSecret ?? "");
  const told = Buffer.from(secret);
  return own.length === told.length && timingSafeEqual(own, told);
}
