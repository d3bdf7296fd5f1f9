import type { Frame, Page } from "playwright-core";
import { hold } from "../../scripts/lib/pictures/gate";
import { cell, check, stage } from "./support/workbench";

jest.setTimeout(120_000);

const { at } = stage();

const paneFrame = (page: Page): Frame => page.frames().find((frame) => frame.url().includes("taskpane.html")) ?? page.mainFrame();

/** Numbers that grow towards the left, and the sign before a button's word, are below this; a line that is pushed down is 0.02 and more. */
const visible = 0.003;

/** Everything that moved in the pane without the user having moved it: the score that browsers give it, and what it was. */
function shifts(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(
    (seen) =>
      new Promise<string[]>((resolve) => {
        type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean; readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[] };
        const told: string[] = [];
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as Shift[]) {
            if (shift.hadRecentInput || shift.value < seen) continue;
            const moved = shift.sources.map(({ node, previousRect: from, currentRect: to }) => `${node?.nodeName ?? "gone"} ${(node?.textContent ?? "").slice(0, 30)} ${[from, to].map((rect) => `${rect.x},${rect.y} ${rect.width}×${rect.height}`).join(" → ")}`);
            told.push(`${shift.value.toFixed(4)} at ${Math.round(shift.startTime)} ms: ${moved.join(" | ")}`);
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(told), 300);
      }),
    visible,
  );
}

/** Keeps what screen readers are told from now on, in its order. */
async function listen(frame: Frame): Promise<() => Promise<readonly string[]>> {
  await frame.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const hear = (): void => {
      for (const region of document.querySelectorAll('[aria-live="polite"]')) {
        const text = region.textContent;
        if (text !== "" && !said.includes(text)) said.push(text);
      }
    };
    new MutationObserver(hear).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => frame.evaluate(() => (globalThis as unknown as { readonly said: readonly string[] }).said);
}

test.each([320, 350, 600])("nothing moves by itself, from opening to the results and an edit after them: %i px", async (width) => {
  await at({ width: 1600, height: 900 }, async (workbench) => {
    const { page, pane } = workbench;
    await page.locator("aside").evaluate((element, pixels) => Object.assign(element.style, { width: `${pixels}px`, maxWidth: "none" }), width);
    await page.getByLabel("扮演的 Excel 版本").selectOption("1.15");
    await pane.getByText("“人员名册”看起来是名册：22 人、10 个项目。").waitFor();
    await check(workbench);
    const address = (await pane.locator("article button[data-cell]").first().getAttribute("data-cell")) ?? "";
    await cell(workbench, address).dblclick();
    await page.keyboard.type("改");
    await page.keyboard.press("Enter");
    await pane.getByText("名册改过了").first().waitFor();
    await check(workbench);
    expect(await shifts(paneFrame(page))).toEqual([]);
  });
});

test("a screen reader hears the phases, the answer, that it is out of date, and counts as the list is narrowed", async () => {
  await at({ width: 1600 }, async (workbench) => {
    const { page, pane } = workbench;
    const heard = await listen(paneFrame(page));
    await hold(page, 1);
    await pane.getByRole("button", { name: "核对", exact: true }).click();
    await pane.getByRole("progressbar", { name: "读取单元格" }).waitFor();
    await hold(page, null);
    await pane.getByRole("tab", { name: "问题" }).waitFor();
    const headline = (await pane.locator("main h1").textContent()) ?? "";
    await pane.locator('button[aria-pressed]:has-text("错误")').click();
    await pane.getByText(/^显示 12 条，共 61 条/).waitFor();
    const said = await heard();
    expect(said[0]).toMatch(/^读取单元格，\d+%$/);
    expect(said).toContain(`核对完成。${headline}。`);
    expect(said.indexOf(`核对完成。${headline}。`)).toBeGreaterThan(0);
  });
});

test("the focus comes back to where a dialog or menu was opened from, and Esc closes each", async () => {
  await at({ width: 1600 }, async (workbench) => {
    const { page, pane } = workbench;
    const focused = (): Promise<string> => paneFrame(page).evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "nothing");
    await check(workbench);
    /** Opens it by Enter on its button, looks at it, and closes it by Esc: the focus is on the button again. */
    const openAndEscape = async (button: string, role: "menu" | "dialog", look: () => Promise<void> = () => Promise.resolve()): Promise<void> => {
      await pane.getByRole("button", { name: button }).first().focus();
      await page.keyboard.press("Enter");
      await pane.getByRole(role).waitFor();
      await look();
      await page.keyboard.press("Escape");
      await pane.getByRole(role).waitFor({ state: "detached" });
      expect(await focused()).toBe(button);
    };
    await openAndEscape("更多", "menu");
    await openAndEscape("清除标注", "dialog", async () => expect(await pane.locator('[role="dialog"] :focus').count()).toBe(1));
    await openAndEscape("签认…", "dialog");

    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByRole("menuitem", { name: "设置" }).click();
    await pane.locator("main h1:focus").waitFor();
    await pane.getByRole("button", { name: "返回" }).first().press("Enter");
    expect(await focused()).toBe("更多");
  });
});

test("who wants no motion gets none: a dialog is there at once", async () => {
  await at({ width: 1600 }, async (workbench) => {
    const { page, pane } = workbench;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await check(workbench);
    await pane.getByRole("button", { name: "清除标注" }).click();
    await pane.getByRole("dialog").waitFor();
    const longest = await paneFrame(page).evaluate(() => Math.max(0, ...document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0))));
    expect(longest).toBeLessThan(10);
  });
});
