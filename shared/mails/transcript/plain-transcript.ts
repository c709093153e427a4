import type { Transcript } from "../../domain/commands/transcript.ts";
import { plainAnswers } from "../answers/plain-answers.ts";
import type { Letterhead } from "../letterhead.ts";
import { aboutOurContact } from "../our-contact.ts";
import { plainFoot } from "../plain/plain-foot.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";
import { plainRecalled } from "../recall/plain-recalled.ts";
import type { RecallDetail } from "../recall/recall-detail.ts";
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
    words.lede,
    transcript.undoable ? lines("To take this back, reply:", command("undo")) : null,
    transcript.help.length > 0 ? plainHelp(transcript) : null,
    plainFoot(letterhead),
  );
}

const plainHelp = ({ help }: Transcript): string =>
  blocks(
    "One line each; <…> stands for words of your own:",
    ...help.map(({ form, example, does }) =>
      lines(command(form), example === form ? null : `      e.g. ${example}`, paragraph(does, "      ")),
    ),
    paragraph(aboutOurContact),
  );
