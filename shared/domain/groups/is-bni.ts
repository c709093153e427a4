import type { Group } from "./group.ts";

/** Whether its name says so. */
export const isBni = ({ name }: Pick<Group, "name">): boolean => /\bBNI\b/i.test(name);
