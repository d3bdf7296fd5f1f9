import "@testing-library/jest-dom";

/** jsdom lays nothing out: what the virtual list and Fluent measure gets the size of an Excel pane. */
const size = { width: 350, height: 600 };
for (const name of ["clientWidth", "offsetWidth"]) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size.width });
}
for (const name of ["clientHeight", "offsetHeight"]) {
  Object.defineProperty(HTMLElement.prototype, name, {
    configurable: true,
    get(this: HTMLElement) {
      return this.dataset["index"] === undefined ? size.height : 60;
    },
  });
}
globalThis.ResizeObserver ??= class {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
};
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) as MediaQueryList;
Element.prototype.scrollTo ??= () => undefined;
Element.prototype.scrollIntoView ??= () => undefined;
