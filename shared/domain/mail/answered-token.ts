import { subjectSays } from "../forwards/subject-says.ts";
import { writtenTo } from "./our-addresses.ts";
import type { VerifiedMail } from "./verify-sender.ts";

/**
 * The token of the mail of ours that this one surely answers: it was sent to that mail's own address, and passes nothing on. A token that
 * is merely quoted proves nothing, since whoever was shown one of our mails can write it.
 */
export function answeredToken({ arrival, parsed, thread }: VerifiedMail): string | null {
  if (thread === null || thread === "foreign") return null;
  if (["forward", "either"].includes(subjectSays(parsed.subject))) return null;
  const { to, token } = writtenTo(arrival.recipients);
  return to === "reply" && token === thread.token ? token : null;
}
