import type { Transcript } from "../../domain/commands/transcript.ts";
import { plainAnswers } from "../answers/plain-answers.ts";
import type { Letterhead } from "../letterhead.ts";
import { plainFoot } from "../plain/plain-foot.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";
import { plainRecalled } from "../recall/plain-recalled.ts";
import type { RecallDetail } from "../recall/recall-detail.ts";
import { plainHelp } from "./plain-help.ts";
import { transcriptWords, worthTelling } from "./transcript-words.ts";

export function plainTranscript(
  transcript: Transcript,
  letterhead: Letterhead,
  detail: RecallDetail,
): string {
  const words = transcriptWords(transcript);
  return blocks(
    words.title,
    plainAnswers(worthTelling(transcript.answers), detail.answers),
    plainRecalled(transcript.people, detail),
    words.lede === null ? null : paragraph(words.lede),
    transcript.undoable ? lines("To take this back, reply:", command("undo")) : null,
    transcript.help.length > 0 ? plainHelp(transcript.help) : null,
    plainFoot(letterhead),
  );
}
