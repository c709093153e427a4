import type { IntroductionDraft } from "../../domain/introductions/introduction-draft.ts";
import { Buttons } from "../design/buttons.tsx";
import { mailtoDraftTo } from "../design/mailto.ts";
import { QuotedNote } from "../design/quoted-note.tsx";
import type { Letterhead } from "../letterhead.ts";

type DraftListProps = { readonly drafts: readonly IntroductionDraft[]; readonly letterhead: Letterhead };

/** Mails that are ready: how each reads, and a button that opens it. */
export const DraftList = ({ drafts, letterhead }: DraftListProps) =>
  drafts.map((draft) => {
    const href = draftLink(draft, letterhead);
    return (
      <div key={draft.label}>
        <QuotedNote text={draft.draft.body} />
        {href !== null && (
          <Buttons
            buttons={[{ label: draft.label, href, about: draft.draft.subject, width: 100, primary: true }]}
          />
        )}
      </div>
    );
  });

/** Null: somebody's address is not known. */
function draftLink({ to, draft, n }: IntroductionDraft, letterhead: Letterhead): string | null {
  const addresses = to.flatMap(({ address }) => address ?? []);
  if (addresses.length < to.length || n === undefined) return null;
  return mailtoDraftTo(letterhead, n, { addresses, draft });
}
