import type { RequestHandler } from "../loopback/without-sockets.ts";

/** One invocation of a function, as long as it lives. */
export type Life = {
  /** Its access key: by this the loopback knows whose call it is. */
  readonly caller: string;
  /** For its clients. Once it is over no call leaves, and nobody hears an answer: the code behind it stands still for good. */
  readonly requestHandler: RequestHandler;
  readonly isOver: () => boolean;
  /** It dies where it is. */
  readonly die: () => void;
  readonly died: Promise<void>;
};

const never = new Promise<never>(() => undefined);

/** `inner` carries the calls out. */
export function beginLife(caller: string, inner: RequestHandler): Life {
  const dying = new AbortController();
  const isOver = () => dying.signal.aborted;
  const died = new Promise<void>((resolve) => {
    dying.signal.addEventListener("abort", () => resolve());
  });
  const handle: RequestHandler["handle"] = async (request, options) => {
    if (isOver()) return never;
    try {
      const answer = await inner.handle(request, options);
      return isOver() ? await never : answer;
    } catch (error) {
      if (isOver()) return never;
      throw error;
    }
  };
  return { caller, requestHandler: { handle }, isOver, die: () => dying.abort(), died };
}
