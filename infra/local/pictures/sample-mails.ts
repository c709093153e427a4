import { welcomeTo } from "../../../shared/domain/accounts/welcome.ts";
import { renderFollowUpDigest } from "../../../shared/mails/follow-up-digest.tsx";
import { renderLetter } from "../../../shared/mails/letter.tsx";
import { renderNotice } from "../../../shared/mails/notice.tsx";
import { renderReceipt } from "../../../shared/mails/receipt.tsx";
import type { RenderedMail } from "../../../shared/mails/rendered-mail.ts";
import { renderRoiSummary } from "../../../shared/mails/roi-summary.tsx";
import { renderTranscript } from "../../../shared/mails/transcript.tsx";
import { renderAnswer } from "../../../shared/use-cases/render-answer.ts";
import { digests } from "./samples/digests.ts";
import { letterhead } from "./samples/letterhead.ts";
import { letters } from "./samples/letters.ts";
import { notices } from "./samples/notices.ts";
import { receipts } from "./samples/receipts.ts";
import { summaries } from "./samples/summaries.ts";
import { transcripts } from "./samples/transcripts.ts";
import { welcomes } from "./samples/welcomes.ts";

/** Every mail in the situations that matter, by the situation's name. */
export async function sampleMails(): Promise<ReadonlyMap<string, RenderedMail>> {
  const each = <Model>(
    models: Readonly<Record<string, Model>>,
    render: (model: Model) => Promise<RenderedMail>,
  ) => Object.entries(models).map(async ([name, model]) => [name, await render(model)] as const);
  return new Map(
    await Promise.all([
      ...each(receipts, (model) => renderReceipt(model, letterhead)),
      ...each(digests, (model) => renderFollowUpDigest(model, letterhead)),
      ...each(transcripts, (model) => renderTranscript(model, letterhead)),
      ...each(summaries, (model) => renderRoiSummary(model, letterhead)),
      ...each(notices, (model) => renderNotice(model, letterhead)),
      ...each(letters, (model) => renderLetter(model, letterhead)),
      ...each(welcomes, (model) =>
        renderAnswer(
          model,
          letterhead,
          welcomeTo({ digestHour: 8, digestMinute: 0, zone: "America/New_York", zoneGuessed: true }),
        ),
      ),
    ]),
  );
}
