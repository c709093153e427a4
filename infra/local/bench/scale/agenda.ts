/** Things that wait for their second. */
export type Agenda<T> = {
  readonly add: (second: number, thing: T) => void;
  /** Those of the second, in the order of adding. They are gone then. */
  readonly take: (second: number) => readonly T[];
};

export function createAgenda<T>(): Agenda<T> {
  const bySecond = new Map<number, T[]>();
  return {
    add(second, thing) {
      const things = bySecond.get(second);
      if (things) things.push(thing);
      else bySecond.set(second, [thing]);
    },
    take(second) {
      const things = bySecond.get(second) ?? [];
      bySecond.delete(second);
      return things;
    },
  };
}
