import type { Browser, Page } from "playwright-core";

/** How a walk looks: its language, its theme, how wide the pane is (px). */
export interface Look {
  readonly name: string;
  readonly lang: "zh-CN" | "en-US";
  readonly theme: "light" | "dark" | "contrast";
  readonly width: number;
}
export const looks: readonly Look[];
/** Names of the pictures that a walk takes, in their order. */
export const states: readonly string[];
/** Takes the pane through all its states and hands out a PNG of each, and the page as it then is. */
export function walk(browser: Browser, address: string, look: Look, taken: (state: string, png: Buffer, page: Page) => void | Promise<void>): Promise<void>;
/** The PNG at half its size: small to keep, and blind to how a machine smooths its letters. */
export function halved(png: Buffer): Buffer;
