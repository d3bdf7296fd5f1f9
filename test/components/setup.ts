import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

/** A loaded machine is slow, not wrong. */
configure({ asyncUtilTimeout: 20_000 });

/** jsdom lays nothing out: what the virtual list and Fluent measure gets the size of an Excel pane. */
const size = { width: 350, height: 600, row: 60 };

function measure(name: "clientWidth" | "offsetWidth" | "clientHeight" | "offsetHeight", get: (element: HTMLElement) => number): void {
  Object.defineProperty(HTMLElement.prototype, name, {
    configurable: true,
    get(this: HTMLElement) {
      return get(this);
    },
  });
}
measure("clientWidth", () => size.width);
measure("offsetWidth", () => size.width);
measure("clientHeight", () => size.height);
measure("offsetHeight", (element) => (element.dataset["index"] === undefined ? size.height : size.row));

/** What browsers have and jsdom lacks. */
const missing = {
  TextDecoder,
  TextEncoder,
  ResizeObserver: class {
    observe = (): void => undefined;
    unobserve = (): void => undefined;
    disconnect = (): void => undefined;
  },
  matchMedia: (media: string) => ({ matches: false, media, addEventListener: () => undefined, removeEventListener: () => undefined }),
};
for (const [name, value] of Object.entries(missing)) if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
for (const name of ["scrollTo", "scrollIntoView"]) if (!(name in Element.prototype)) Object.assign(Element.prototype, { [name]: () => undefined });
