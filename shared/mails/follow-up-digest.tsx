import type { Digest } from "../domain/digests/digest.ts";
import type { Ready } from "../domain/drafts/ready.ts";
import { attachedInvites } from "./answers/attached-invites.ts";
import { Card } from "./design/card.tsx";
import { Command } from "./design/command.tsx";
import { Page } from "./design/page.tsx";
import { Heading, Lede, Prose } from "./design/prose.tsx";
import { Sample } from "./design/sample.tsx";
import { BlockCard } from "./digest/block-card.tsx";
import { blockWords } from "./digest/block-words.ts";
import {
  digestDateline,
  digestLede,
  digestPreheader,
  digestSubject,
  digestTitle,
  isLast,
  lastWords,
  pileLine,
  sampleAnswer,
} from "./digest/digest-words.ts";
import { PersonCard } from "./digest/person-card.tsx";
import { plainDigest } from "./digest/plain-digest.ts";
import { QuestionCard } from "./digest/question-card.tsx";
import { WeekCard } from "./digest/week-card.tsx";
import { firstThatFits } from "./first-that-fits.ts";
import type { Letterhead } from "./letterhead.ts";
import { picturesOf } from "./pictures.ts";
import { renderMail } from "./render-mail.tsx";
import type { RenderedMail } from "./rendered-mail.ts";
import { clip } from "./words/clip.ts";

/** The morning's mail: whom to follow up, and how to say that it is done. */
export const renderFollowUpDigest = (digest: Digest, letterhead: Letterhead): Promise<RenderedMail> =>
  firstThatFits(levels, (detail) => render(withDetail(digest, detail), letterhead));

/** So many lines of each kind that the owner has said of each person, and so many characters of what is known of them and of a draft. */
type Detail = {
  readonly remarks: number;
  readonly words: number;
  readonly draft: { readonly subject: number; readonly body: number } | null;
};

/** Signs of many bytes may be left too long by the last but one. */
const levels: readonly [Detail, ...Detail[]] = [
  { remarks: 2, words: 300, draft: null },
  { remarks: 1, words: 300, draft: null },
  { remarks: 0, words: 300, draft: { subject: 80, body: 200 } },
  { remarks: 0, words: 24, draft: { subject: 24, body: 60 } },
];

const withDetail = (digest: Digest, { remarks, words, draft }: Detail): Digest => ({
  ...digest,
  items: digest.items.map((item) => ({
    ...item,
    name: clip(item.name, words),
    title: item.title === null ? null : clip(item.title, words),
    company: item.company === null ? null : clip(item.company, words),
    metAt: item.metAt === null ? null : clip(item.metAt, words),
    told: item.told.slice(0, remarks),
    notes: item.notes.slice(Math.max(0, item.notes.length - remarks)),
    ...(draft && item.ready.way === "email" && { ready: shortened(item.ready, draft) }),
  })),
});

const shortened = (
  ready: Extract<Ready, { way: "email" }>,
  { subject, body }: NonNullable<Detail["draft"]>,
): Ready => ({
  ...ready,
  draft: { subject: clip(ready.draft.subject, subject), body: clip(ready.draft.body, body) },
});

function render(digest: Digest, letterhead: Letterhead): Promise<RenderedMail> {
  const subject = digestSubject(digest);
  const pile = pileLine(digest);
  const page = (
    <Page
      subject={subject}
      preheader={digestPreheader(digest)}
      dateline={digestDateline(digest)}
      title={digestTitle(digest)}
      letterhead={letterhead}
      unasked
    >
      <Lede>{digestLede(digest)}</Lede>
      <PaceLines pace={digest.pace} />
      {isLast(digest) && (
        <Card ground="wash">
          <Prose margin="0">{lastWords}</Prose>
        </Card>
      )}
      {digest.items.map((item) => (
        <PersonCard key={item.n} item={item} letterhead={letterhead} />
      ))}
      {pile !== null && (
        <Card ground="wash">
          <Prose margin="0">{pile}</Prose>
        </Card>
      )}
      {digest.items.length > 0 && <InOneMail digest={digest} letterhead={letterhead} />}
      {digest.blocks.map((block) => (
        <BlockCard key={blockWords(block).heading} block={block} letterhead={letterhead} />
      ))}
      {digest.week && <WeekCard week={digest.week} />}
      {digest.question && (
        <QuestionCard asked={digest.question} items={digest.items} letterhead={letterhead} />
      )}
    </Page>
  );
  const text = plainDigest(digest, letterhead);
  return renderMail({ ...besideWords(digest), subject, text }, page);
}

const besideWords = ({ blocks, items }: Digest) => ({
  ...attachedInvites(blocks.flatMap((block) => (block.kind === "set-aside" ? [block.invite] : []))),
  pictures: picturesOf(items),
});

const PaceLines = ({ pace }: Pick<Digest, "pace">) =>
  pace.map((line) => (
    <Prose key={line} margin="8px 4px 0">
      {line}
    </Prose>
  ));

const InOneMail = ({ digest, letterhead }: { readonly digest: Digest; readonly letterhead: Letterhead }) => (
  <Card ground="wash">
    <Heading>{digest.items.length === 1 ? "Or write it" : "Or answer all in one mail"}</Heading>
    <Sample lines={sampleAnswer(digest)} />
    <Prose size="small">
      You can also write <b>1 called</b>, <b>1 coffee fri 3pm</b>, <b>1 lead</b>, <b>keep 1 monthly</b>, or{" "}
      <b>1 note</b> and whatever is worth keeping.
    </Prose>
    {digest.items.length > 1 && (
      <Prose size="small">
        Followed up everybody? <Command says="all done" ground="card" letterhead={letterhead} />
      </Prose>
    )}
  </Card>
);
