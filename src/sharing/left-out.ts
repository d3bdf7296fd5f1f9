import { message, type Lang } from "../messages";

/** What did not go into a copy, or not as it is: a key under `share.left.`, how many, and headers where it is about columns. */
export interface LeftOut {
  readonly key: string;
  readonly n: number;
  readonly names?: readonly string[];
}

/** One line: 没有带上的列 3 列：证件号码、手机、备注。 */
export function leftOutText({ key, n, names = [] }: LeftOut, lang: Lang): string {
  return message(lang, `share.left.${key}`, { n, names });
}

/** Those that there are any of. */
export function present(all: readonly LeftOut[]): readonly LeftOut[] {
  return all.filter(({ n }) => n > 0);
}
