import type { RenderedMail } from "./rendered-mail.ts";

/** Text and HTML stay under 60 KB each: Gmail clips at 102, and what a program adds when it quotes counts too. */
const mostBytes = 58_000;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The mail at the first level of detail at which it is small enough; the last level is taken as it comes. */
export async function firstThatFits<Level>(
  levels: readonly [Level, ...Level[]],
  renderAt: (level: Level) => Promise<RenderedMail>,
): Promise<RenderedMail> {
  const [level, next, ...others] = levels;
  const mail = await renderAt(level);
  const fits = bytesOf(mail.html) <= mostBytes && bytesOf(mail.text) <= mostBytes;
  return fits || next === undefined ? mail : firstThatFits([next, ...others], renderAt);
}
