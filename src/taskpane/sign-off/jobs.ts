import type { CheckResult } from "../../findings/result";
import type { SignOff } from "../../findings/sign-off/record";
import type { SignOffAsk } from "./sign-off-dialog";

/** A change of the sign-offs that the workbook keeps. */
export type SignOffChange = (signOffs: readonly SignOff[]) => readonly SignOff[];

/** Signing off, for whatever part of the pane offers it. */
export interface SignOffJobs {
  /** Who signed last in this pane, else in this workbook; "" where nobody has. */
  readonly signer: string;
  /** Asks who signs and why. */
  readonly ask: (ask: SignOffAsk) => void;
  /** Keeps the change in the workbook, then shows it and writes the marks anew. Rejects with a `RosterCheckError`. */
  readonly change: (change: SignOffChange, signer?: string) => Promise<void>;
}

/** Whoever signed last of those whose sign-offs concern this result; "" where nobody has. */
export function lastSigner({ signOffs }: CheckResult): string {
  if (signOffs === undefined) return "";
  const all = [...signOffs.held.values(), ...signOffs.ticks.values(), ...signOffs.lapsed.map(({ signOff }) => signOff)];
  return all.reduce<SignOff | null>((last, one) => (last === null || one.at >= last.at ? one : last), null)?.by ?? "";
}
