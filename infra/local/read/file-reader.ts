import { readFile, stat } from "node:fs/promises";
import { sharpPhotoLab } from "../../../shared/adapters/images/sharp-photo-lab.ts";
import { postalMailReader } from "../../../shared/adapters/mime/postal-mail-reader.ts";
import { readInvite } from "../../../shared/domain/invites/read-invite.ts";
import { vcardText } from "../../../shared/domain/vcards/vcard-file.ts";
import { eventFindings } from "./event-report.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import { localCardReader } from "./local-card-reader.ts";
import { mailFindings } from "./mail-findings.ts";
import { type Findings, type ReadReport, readReport } from "./read-report.ts";
import type { ReplyContext } from "./reply-context.ts";
import { type PhotoReader, photoFindings, sourceFindings } from "./source-findings.ts";

export type FileReader = {
  /** Never throws for what is in a file, or for one that is not there. */
  read(path: string): Promise<ReadReport>;
  close(): Promise<void>;
};

/** As much as the mail service takes. */
const mostBytes = 40 * 1024 * 1024;

/** Reads files by the product's own parsers, with the local card reader behind them. */
export function fileReader(context: ReplyContext): FileReader {
  const reader = localCardReader();
  const photos: PhotoReader = { photoLab: sharpPhotoLab(), cardReader: reader };
  return {
    async read(path) {
      const begun = performance.now();
      const { kind, found } = await findingsIn(path, photos, context).catch((fault: unknown) => ({
        kind: "unknown" as const,
        found: failed(fault),
      }));
      return readReport({ file: path, kind, elapsedMs: Math.round(performance.now() - begun) }, found);
    },
    close: () => reader.close(),
  };
}

type Known = { readonly kind: FileKind; readonly found: Findings };

async function findingsIn(path: string, photos: PhotoReader, context: ReplyContext): Promise<Known> {
  const { size } = await stat(path);
  if (size > mostBytes)
    return { kind: "unknown", found: refused("too-large", "The file is larger than 40 MB.") };
  const bytes = await readFile(path);
  if (bytes.length === 0) return { kind: "unknown", found: refused("empty-file", "The file is empty.") };
  const kind = fileKind(bytes);
  return { kind, found: await findingsOf(kind, bytes, { photos, context }) };
}

async function findingsOf(
  kind: FileKind,
  bytes: Uint8Array,
  { photos, context }: { photos: PhotoReader; context: ReplyContext },
): Promise<Findings> {
  switch (kind) {
    case "image":
    case "pdf": {
      const [found] = await photoFindings(photos, [{ name: "", bytes, hash: "" }]);
      return found ?? {};
    }
    case "mail":
      return mailFindings(photos, await postalMailReader().parse(bytes), context);
    case "vcard":
      return (await sourceFindings(photos, [{ kind: "vcards", name: "", bytes }]))[0] ?? {};
    case "invite":
      return eventFindings(readInvite(vcardText(bytes)));
    case "unknown":
      return refused("unknown-kind", "This is neither a mail nor a picture that could be told by its bytes.");
  }
}

const refused = (code: string, message: string): Findings => ({ error: { code, message } });

function failed(fault: unknown): Findings {
  const code = (fault as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return refused("not-found", "There is no such file.");
  if (code === "EISDIR") return refused("not-a-file", "This is a folder.");
  return refused("unreadable", fault instanceof Error ? fault.message : String(fault));
}
