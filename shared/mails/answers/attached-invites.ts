import type { Invite } from "../../domain/invites/invite.ts";
import { writeInvite } from "../../domain/invites/write-invite.ts";
import { plainWords } from "../../domain/recall/sought-words.ts";
import type { RenderedMail } from "../rendered-mail.ts";

/** The meetings that a mail brings: one that the calendar takes in by itself, as far as there is one, and a file for each other. */
export function attachedInvites(
  invites: readonly Invite[],
): Required<Pick<RenderedMail, "attachments">> & Pick<RenderedMail, "invitation"> {
  const asked = invites.find(({ method }) => method !== undefined);
  const files = invites.filter((invite) => invite !== asked);
  const attachments = files.map((invite) => ({
    name: nameOf(invite),
    type: `text/calendar; charset=utf-8; method=${invite.method ?? "PUBLISH"}`,
    content: writeInvite(invite),
  }));
  if (asked?.method === undefined) return { attachments };
  const invitation = { method: asked.method, name: nameOf(asked), content: writeInvite(asked) };
  return { attachments, invitation };
}

const nameOf = ({ summary }: Invite): string => `${plainWords(summary).join("-").slice(0, 60)}.ics`;
