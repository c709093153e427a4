import { Container, Head, Html, Preview } from "@react-email/components";
import type { ReactNode } from "react";
import { markerOf } from "../../domain/threads/marker.ts";
import type { Letterhead } from "../letterhead.ts";
import { WelcomeCard } from "../welcome/welcome-card.tsx";
import { painted } from "./painted.ts";
import { dawn } from "./palette.ts";
import { font } from "./type-scale.ts";

export type PageProps = {
  readonly subject: string;
  /** What a mail program shows beside the subject. */
  readonly preheader: string;
  /** Stands at the right of the masthead: a day, a month. */
  readonly dateline: string;
  readonly title: string;
  readonly letterhead: Letterhead;
  /** In the place of how to answer. */
  readonly foot?: string | undefined;
  /** Nobody asked for it: its foot says how to hear less. */
  readonly unasked?: boolean;
  readonly children: ReactNode;
};

/** The one page that every mail is: strip, masthead, title, what it says, and how to answer. */
export const Page = ({ subject, preheader, dateline, title, letterhead, children, ...ends }: PageProps) => (
  <Html lang="en" dir="ltr">
    <PageHead subject={subject} />
    <body {...painted({ ground: "page", text: "ink" }, { margin: 0, padding: 0 })}>
      <Preview>{preheader}</Preview>
      <table
        role="presentation"
        width="100%"
        cellPadding={0}
        cellSpacing={0}
        {...painted({ ground: "page" })}
      >
        <tbody>
          <tr>
            <td align="center" style={{ padding: "0 12px 32px" }}>
              <Container className="page" style={{ maxWidth: "600px" }}>
                <Dawn />
                <Masthead dateline={dateline} />
                <h1 {...painted({ text: "ink" }, titleStyle)}>{title}</h1>
                {children}
                {letterhead.welcome && <WelcomeCard welcome={letterhead.welcome} />}
                <Foot letterhead={letterhead} {...ends} />
              </Container>
            </td>
          </tr>
        </tbody>
      </table>
    </body>
  </Html>
);

const titleStyle = { font: font.title, margin: "0 4px 8px", letterSpacing: "-0.3px" } as const;

const PageHead = ({ subject }: Pick<PageProps, "subject">) => (
  <Head>
    <title>{subject}</title>
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <style>{":root{color-scheme:light dark;supported-color-schemes:light dark}"}</style>
  </Head>
);

const Dawn = () => (
  <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
    <tbody>
      <tr>
        {dawn.map((colour) => (
          <td key={colour} height={5} style={{ backgroundColor: colour, fontSize: 0, lineHeight: "5px" }}>
            &nbsp;
          </td>
        ))}
      </tr>
    </tbody>
  </table>
);

const Masthead = ({ dateline }: { readonly dateline: string }) => (
  <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
    <tbody>
      <tr>
        <td {...painted({ text: "green" }, { font: font.heading, padding: "20px 4px 24px" })}>
          <span style={{ color: dawn[1] }}>●</span> Nextday
        </td>
        <td align="right" {...painted({ text: "muted" }, { font: font.small, padding: "20px 4px 24px" })}>
          {dateline}
        </td>
      </tr>
    </tbody>
  </table>
);

const Foot = ({ letterhead, foot, unasked }: Pick<PageProps, "letterhead" | "foot" | "unasked">) => (
  <p {...painted({ text: "muted" }, { font: font.small, margin: "28px 4px 0" })}>
    {foot ?? <HowToAnswer inbox={letterhead.inboxAddress} />}
    {unasked && (
      <>
        {" "}
        Too many mails? Write <b>stop</b>.
      </>
    )}
    <br />
    <span style={{ font: font.tiny }}>{markerOf(letterhead.token)}</span>
  </p>
);

const HowToAnswer = ({ inbox }: { readonly inbox: string }) => (
  <>
    Just reply, in one line or many; <b>help</b> lists what you can write. Photos of cards go to{" "}
    <a href={`mailto:${inbox}`} {...painted({ text: "green" })}>
      {inbox}
    </a>
    .
  </>
);
