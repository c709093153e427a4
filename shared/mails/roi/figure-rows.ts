import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiFigures } from "../../domain/roi/summary.ts";

/** One line of the table of figures: the month's beside those so far. */
export type FigureRow = { readonly label: string; readonly month: string; readonly soFar: string };

type Figure = {
  readonly label: string;
  readonly of: (figures: RoiFigures) => string;
  readonly always?: true;
};

const none = "–";
const plain = (count: number): string => (count === 0 ? none : String(count));

const figures: readonly Figure[] = [
  { label: "People met", of: ({ contacts }) => plain(contacts), always: true },
  {
    label: "Followed up",
    of: ({ followUpsDue, followUpsDone }) =>
      followUpsDue === 0 ? none : `${followUpsDone} of ${followUpsDue}`,
    always: true,
  },
  { label: "Leads", of: ({ leads }) => plain(leads) },
  { label: "Partnerships", of: ({ partnerships }) => plain(partnerships) },
  { label: "Deals", of: ({ deals }) => plain(deals) },
  { label: "Business", of: ({ business }) => moneyText(business), always: true },
  {
    label: "Gain",
    of: ({ gain, business }) => (gain.minor === business.minor ? none : moneyText(gain)),
  },
  { label: "Cost", of: ({ cost }) => moneyText(cost), always: true },
];

/** The rows that say something. */
export const figureRows = (month: RoiFigures, soFar: RoiFigures): readonly FigureRow[] =>
  figures
    .map(({ label, of, always }) => ({ label, month: of(month), soFar: of(soFar), always }))
    .filter((row) => row.always === true || row.month !== none || row.soFar !== none)
    .map(({ label, month: inMonth, soFar: inAll }) => ({ label, month: inMonth, soFar: inAll }));
