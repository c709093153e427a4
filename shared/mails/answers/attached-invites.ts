import type { Answer } from "../../domain/commands/verb.ts";
import { writeInvite } from "../../domain/invites/write-invite.ts";
import { plainWords } from "../../domain/recall/sought-words.ts";
import type { AttachedFile } from "../rendered-mail.ts";

/** The meetings that the answers bring, a file each. */
export const attachedInvites = (answers: readonly Answer[]): readonly AttachedFile[] =>
  answers
    .flatMap(({ invites = [] }) => invites)
    .map((invite) => ({
      name: `${plainWords(invite.summary).join("-").slice(0, 60)}.ics`,
      type: "text/calendar; charset=utf-8; method=PUBLISH",
      content: writeInvite(invite),
    }));
