import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { openXlsx } from "../../src/workbook/file/open";
import { check, stage } from "./support/workbench";

const { at } = stage();

test("a copy goes through Office's own calls: getFileAsync, then createWorkbook, which the workbench plays as a download", async () => {
  await at({}, async (open) => {
    const { page, pane } = open;
    await check(open);
    await pane.getByRole("button", { name: "更多" }).click();
    await pane.getByRole("menuitem", { name: "共享副本与退回单" }).click();
    const download = page.waitForEvent("download", { timeout: 60_000 });
    await pane.getByRole("button", { name: "生成共享副本" }).click();
    const made = await download;
    expect(made.suggestedFilename()).toBe("人员名册.xlsx");
    const copy = openXlsx(new Uint8Array(readFileSync(await made.path())));
    expect(copy.sheets.map(({ name }) => name)).toEqual(["人员名册", "核对报告", "形式审查表", "副本说明"]);
    const headers = Array.from({ length: copy.sheets[0]!.used!.right }, (_, column) => copy.sheets[0]!.cell(2, column + 1).value);
    expect(headers).toContain("出生年月");
    expect(headers).not.toContain("证件号码");
    await pane.getByText(/没有带上的列 2 列/).waitFor();
    const { violations } = await new AxeBuilder({ page }).include("aside iframe").analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
    const shots = process.env["SHOTS"];
    if (shots !== undefined) await page.screenshot({ path: `${shots}/share.png` });
    await pane.getByRole("button", { name: "写成 4 张工作表" }).click();
    await page.getByRole("tab", { name: "退回单-示范理工大学" }).waitFor();
    if (shots !== undefined) await page.screenshot({ path: `${shots}/replies.png` });
  });
}, 120_000);
