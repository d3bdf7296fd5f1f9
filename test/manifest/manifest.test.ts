import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { lintManifest, type AroundManifest } from "../../scripts/lib/manifest.mjs";

const root = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

/** The pages are built; the pictures are the project's own files. */
const around: AroundManifest = {
  readFile(name) {
    if (["taskpane.html", "commands.html"].includes(name)) return new Uint8Array();
    const file = path.join(root, name);
    return existsSync(file) ? readFileSync(file) : null;
  },
  functionNames: new Set(["checkRoster", "clearMarks"]),
  version,
};

/** The manifest with one thing changed, which must be there. */
function changed(from: string, to: string): string {
  expect(xml).toContain(from);
  return xml.replace(from, to);
}

test("the manifest holds everything that Office asks for", () => {
  expect(lintManifest(xml, around)).toEqual([]);
});

test("an independent reader reads the same add-in", async () => {
  const info = await OfficeAddinManifest.readManifestFile(path.join(root, "manifest.xml"));
  expect(info).toMatchObject({ defaultLocale: "zh-CN", displayName: "名册核对", hosts: ["Workbook"], permissions: "ReadWriteDocument", version });
});

const broken: readonly (readonly [what: string, from: string, to: string, problem: RegExp])[] = [
  ["elements in another order", "<ProviderName>Roster Check</ProviderName>\n  <DefaultLocale>zh-CN</DefaultLocale>", "<DefaultLocale>zh-CN</DefaultLocale>\n  <ProviderName>Roster Check</ProviderName>", /stands too late/],
  ["an element that Office does not know", "<Label resid=\"Group.Label\"/>", "<Label resid=\"Group.Label\"/><Colour/>", /<Colour> is not allowed/],
  ["a missing support address", /<SupportUrl .*\/>/.exec(xml)?.[0] ?? "", "", /lacks <SupportUrl>/],
  ["a dangling resid", "resid=\"Open.Tip\"", "resid=\"Open.Hint\"", /"Open.Hint" .* not defined/],
  ["an unused resource", "resid=\"Open.Tip\"", "resid=\"Clear.Tip\"", /"Open.Tip" .* never used/],
  ["a resid of more than 32 characters", "resid=\"Open.Tip\"", `resid="${"x".repeat(33)}"`, /longer than 32/],
  ["a button text of more than 125 characters", "DefaultValue=\"清除标注\"", `DefaultValue="${"清".repeat(126)}"`, /longer than 125/],
  ["a missing 80 pixel icon", "<bt:Image size=\"80\" resid=\"Clear.Icon.80\"/>", "", /lacks the 80 pixel image/],
  ["an icon of another size", "check-16.png", "check-20.png", /must be a PNG of 16x16 pixels/],
  ["an icon that is not there", "clear-24.png", "clear-25.png", /Nothing is served/],
  ["http", "<SourceLocation DefaultValue=\"https:", "<SourceLocation DefaultValue=\"http:", /Not https/],
  ["a text without English", "<bt:Override Locale=\"en-US\" Value=\"Clear marks\"/>", "", /"Clear.Label" has no en-US/],
  ["two texts for one locale", "<bt:Override Locale=\"en-US\" Value=\"Clear marks\"/>", "<bt:Override Locale=\"en-US\" Value=\"Clear\"/><bt:Override Locale=\"en-US\" Value=\"Clear\"/>", /two texts/],
  ["a text for the default locale", "Locale=\"en-US\" Value=\"Clear marks\"", "Locale=\"zh-CN\" Value=\"清除\"", /overrides the default locale/],
  ["a function that no script knows", "<FunctionName>clearMarks<", "<FunctionName>clearAll<", /"clearAll" is not associated/],
  ["a bad id", "<Id>6f0a1c52-", "<Id>", /not a GUID/],
  ["another version than the product's", `<Version>${version}<`, "<Version>9.9.9<", /not that of package.json/],
  ["more permission than is needed", "ReadWriteDocument", "ReadWriteMailbox", /Permissions/],
  ["another API level", "Name=\"ExcelApi\" MinVersion=\"1.9\"", "Name=\"ExcelApi\" MinVersion=\"1.10\"", /ExcelApi 1.9/],
  ["XML that is not well-formed", "</OfficeApp>", "", /not well-formed/],
];

test.each(broken)("refuses %s", (_what, from, to, problem) => {
  expect(lintManifest(changed(from, to), around)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
});

test("a package names no localhost", () => {
  expect(lintManifest(xml, { ...around, forPackage: true })).toEqual(expect.arrayContaining([expect.stringMatching(/Names this computer/)]));
  const packaged = xml.replaceAll("https://localhost:3000", "https://apps.example.edu.cn/roster-check");
  expect(lintManifest(packaged, { ...around, forPackage: true })).toEqual([]);
});
