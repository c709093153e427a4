import type { Strangers, StrangersMail } from "../../ports/strangers.ts";
import { countOne } from "./daily-count.ts";
import { keys, prefixOf } from "./keys.ts";
import {
  deleteItem,
  getItem,
  putNewItem,
  queryItems,
  type Stored,
  type TableClient,
  updateItem,
} from "./table-client.ts";

const weekSeconds = 7 * 86_400;
const limits = { heldOfOne: 10, heldADay: 500, toldADay: 50 } as const;

type Held = Stored & { readonly data: StrangersMail };

const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1000);

/** The table may take days to forget what has lapsed: until then it is passed over. */
export function dynamoStrangers(at: TableClient): Strangers {
  const heldItems = async (author: string, now: string) => {
    const { pk } = keys.strangersMail(author, "");
    const items = (await queryItems(at, pk, prefixOf.strangersMail)) as readonly Held[];
    return items.filter(({ expiresAt = 0 }) => expiresAt > seconds(now));
  };
  const count = (what: string, now: string, limit: number) => {
    const utcDay = now.slice(0, 10);
    return countOne(at, keys.daily(what, utcDay), { utcDay, limit });
  };
  return {
    async hold(author, mail, now) {
      const before = await heldItems(author, now);
      if (before.some(({ data }) => data.key === mail.key)) return true;
      if (before.length >= limits.heldOfOne) return false;
      if (!(await count("strangers-held", now, limits.heldADay))) return false;
      const expiresAt = seconds(now) + weekSeconds;
      await putNewItem(at, { ...keys.strangersMail(author, mail.key), v: 1, data: mail, expiresAt });
      return true;
    },
    async held(author, now) {
      return (await heldItems(author, now)).map(({ data }) => data);
    },
    async mayTell(author, now) {
      const told = await getItem(at, keys.strangerTold(author));
      if ((told?.expiresAt ?? 0) > seconds(now)) return false;
      if (!(await count("strangers-told", now, limits.toldADay))) return false;
      return updateItem(at, keys.strangerTold(author), {
        UpdateExpression: "SET v = :v, expiresAt = :until",
        ConditionExpression: "attribute_not_exists(expiresAt) OR expiresAt <= :now",
        values: { ":v": 1, ":until": seconds(now) + weekSeconds, ":now": seconds(now) },
      });
    },
    untold: (author) => deleteItem(at, keys.strangerTold(author)),
  };
}
