import type { Receipt } from "../domain/captures/receipt.ts";
import { AnswerList } from "./answers/answer-list.tsx";
import { attachedInvites } from "./answers/attached-invites.ts";
import { Card } from "./design/card.tsx";
import { Command } from "./design/command.tsx";
import { Page } from "./design/page.tsx";
import { Heading, Lede, Prose } from "./design/prose.tsx";
import { firstThatFits } from "./first-that-fits.ts";
import type { Letterhead } from "./letterhead.ts";
import { cutOutCid, mostPictures, picturesOf } from "./pictures.ts";
import { attachedPeople } from "./recall/attached-people.ts";
import { RecalledPeople } from "./recall/recalled-people.tsx";
import { picturesOfRecalled } from "./recall/recalled-pictures.ts";
import { type Captured, capturedOf } from "./receipt/captured.ts";
import { type Detail, levelsFor } from "./receipt/detail.ts";
import { NotReadCard } from "./receipt/not-read-card.tsx";
import { notReadWords } from "./receipt/not-read-words.ts";
import { People } from "./receipt/people.tsx";
import { plainReceipt } from "./receipt/plain-receipt.ts";
import { type ReceiptWords, receiptWords } from "./receipt/receipt-words.ts";
import { WhereMet } from "./receipt/where-met.tsx";
import { renderMail } from "./render-mail.tsx";
import type { RenderedMail } from "./rendered-mail.ts";

/** The answer to a mail with photos: what was read, what to check, and what happens next. */
export function renderReceipt(receipt: Receipt, letterhead: Letterhead): Promise<RenderedMail> {
  const people = capturedOf(receipt.captures);
  const invites = attachedInvites(receipt.answers.flatMap(({ invites = [] }) => invites));
  const attachments = [...attachedPeople(receipt.people), ...invites.attachments];
  return firstThatFits(levelsFor(people.length), (detail) => {
    const words = receiptWords(receipt, detail);
    const text = plainReceipt(receipt, letterhead, detail);
    const pictures = [...picturesFor(people, detail), ...picturesOfRecalled(receipt.people)];
    const page = <ReceiptPage receipt={receipt} words={words} detail={detail} letterhead={letterhead} />;
    return renderMail({ ...invites, subject: words.subject, text, pictures, attachments }, page);
  });
}

/** The cards first: where there is not room for all, cut-outs are left out. */
function picturesFor(people: readonly Captured[], detail: Detail): RenderedMail["pictures"] {
  if (detail.people === "lines") return [];
  const shown = people.slice(0, mostPictures);
  return [...picturesOf(shown), ...shown.flatMap(cutOutsOf)];
}

const cutOutsOf = ({ n, doubtful, cutOuts }: Captured): RenderedMail["pictures"] =>
  doubtful.flatMap((field) => {
    const key = cutOuts[field];
    return key === undefined ? [] : [{ cid: cutOutCid(n, field), key }];
  });

type Of = { readonly receipt: Receipt; readonly words: ReceiptWords; readonly letterhead: Letterhead };

const ReceiptPage = ({ receipt, words, letterhead, detail }: Of & { readonly detail: Detail }) => (
  <Page {...words} dateline="Receipt" letterhead={letterhead}>
    <Lede>{words.lede}</Lede>
    <People people={capturedOf(receipt.captures)} detail={detail} letterhead={letterhead} />
    {notReadWords(receipt.captures).map((notRead) => (
      <NotReadCard key={notRead.why} {...notRead} />
    ))}
    {words.otherSides !== null && <Prose margin="16px 4px 0">{words.otherSides}</Prose>}
    {words.leftOut !== null && (
      <Prose size="small" margin="16px 4px 0">
        {words.leftOut}
      </Prose>
    )}
    {receipt.unplaced.length > 0 && <WhereMet whereMet={words.whereMet} letterhead={letterhead} />}
    {receipt.answers.length > 0 && (
      <Card>
        <Heading>Your lines</Heading>
        <AnswerList answers={receipt.answers} limits={detail.answers} letterhead={letterhead} />
      </Card>
    )}
    <RecalledPeople people={receipt.people} detail={detail.recalled} letterhead={letterhead} />
    {words.more !== null && <Prose margin="16px 4px 0">{words.more}</Prose>}
    {words.people.length > 0 && (
      <Prose margin="12px 4px 0">
        To take all of this back: <Command says="undo" letterhead={letterhead} />
      </Prose>
    )}
  </Page>
);
