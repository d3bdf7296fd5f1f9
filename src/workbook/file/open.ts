import { RosterCheckError } from "../../errors";
import { areaAddress, type Area } from "../../roster/address";
import { sharedStrings } from "./byte-scan";
import { removeDrawing } from "./charts";
import { requireArchive } from "./container";
import { addCustomXml, readCustomXml, removeCustomXml, setCustomXml } from "./custom-xml";
import type { XlsxDocument } from "./document";
import { deleteName, forgetSheet, moveFilterName, readNames, retargetNames, writeName } from "./names";
import { newSheetText, emptyStyles, worksheetType, stylesType, freePart } from "./new-parts";
import { openPackage, type Package } from "./package";
import { readTitleColumns, readTitleRows, writeTitleColumns, writeTitleRows } from "./print-titles";
import { addContentType, addRelation, relatedPart, relationType, removePart } from "./relations";
import { openSheet, type OpenSheet, type SheetHost } from "./sheet";
import { readStyles, type Styles } from "./styles";
import { dropCalculationOrder, isInCalculationOrder } from "./calc-chain";
import { activeTab, appendSheetNode, dropSheetNode, renameSheetNode, sheetNodes, workbookIsDate1904, workbookStructureProtected } from "./workbook-part";
import { attributes } from "./xml-tree";
import { defaultLimits, type SizeLimits } from "./zip";

/**
 * Opens an .xlsx or .xlsm held in memory. `limits` are sizes in bytes.
 * Throws `not-a-workbook`, `encrypted-workbook`, `old-format`, `empty-workbook` (no bytes or no worksheet),
 * `too-large` (before anything is unpacked) or `broken-workbook`.
 */
export function openXlsx(bytes: Uint8Array, limits: SizeLimits = defaultLimits): XlsxDocument {
  requireArchive(bytes);
  const pack = openPackage(bytes, limits);
  const book = workbookPart(pack);
  const root = (): ReturnType<Package["tree"]>["root"] => pack.tree(book).root;
  const date1904 = workbookIsDate1904(root());

  let strings: readonly string[] | null = null;
  let styles: Styles | null = null;
  const stylesPart = (): string => {
    const found = relatedPart(pack, book, "styles");
    if (found !== null) return found;
    const part = freePart(pack, book, (number) => `styles${number === 1 ? "" : number}.xml`);
    pack.add(part, emptyStyles(mainNamespace(root())));
    addContentType(pack, part, stylesType);
    addRelation(pack, book, relationType(pack, book, "styles"), part);
    return part;
  };
  const host: SheetHost = {
    pack,
    date1904,
    strings() {
      if (strings === null) {
        const part = relatedPart(pack, book, "sharedStrings");
        strings = part === null ? [] : sharedStrings(pack.bytes(part), part);
      }
      return strings;
    },
    styles: () => (styles ??= readStyles(pack, stylesPart(), relatedPart(pack, book, "theme"))),
    filterMoved(part, area) {
      const index = everySheet().findIndex((other) => other.part === part);
      moveFilterName(root(), index, area === null ? null : absolute(area));
    },
    formulaLost: () => dropCalculationOrder(pack, book),
    titleRows: (part) => readTitleRows(root(), nameOf(part), sheetNames()),
    setTitleRows: (part, rows) => writeTitleRows(root(), nameOf(part), sheetNames(), rows),
    titleColumns: (part) => readTitleColumns(root(), nameOf(part), sheetNames()),
    setTitleColumns: (part, columns) => writeTitleColumns(root(), nameOf(part), sheetNames(), columns),
    charts: { pack, relationshipBase: () => relationType(pack, book, ""), freePart: (name) => freePart(pack, book, name) },
  };

  const opened = new Map<string, OpenSheet>();
  /** Every sheet in tab order, chart sheets too: names count them by this place. */
  const everySheet = (): ReturnType<typeof sheetNodes> => (listed ??= sheetNodes(pack, book));
  /** Read once, and again after a sheet came, went or got another name: every look at a sheet asks for it. */
  let listed: ReturnType<typeof sheetNodes> | null = null;
  const sheetNames = (): string[] => everySheet().map(({ name }) => name);
  const nameOf = (part: string): string => everySheet().find((other) => other.part === part)?.name ?? "";
  const worksheets = (): OpenSheet[] =>
    everySheet().flatMap(({ part, kind }) => {
      if (kind !== "worksheet" || !pack.has(part)) return [];
      let own = opened.get(part);
      if (own === undefined) {
        const about = (): { name: string; visibility: "visible" | "hidden" | "veryHidden" } =>
          everySheet().find((other) => other.part === part) ?? { name: "", visibility: "visible" };
        opened.set(part, (own = openSheet(host, part, about)));
      }
      return [own];
    });
  const find = (name: string): OpenSheet | null => {
    const wanted = name.toLowerCase();
    return worksheets().find(({ sheet }) => sheet.name.toLowerCase() === wanted) ?? null;
  };
  if (worksheets().length === 0) throw new RosterCheckError("empty-workbook");

  return {
    date1904,
    get structureProtected() {
      return workbookStructureProtected(root());
    },
    get sheets() {
      return worksheets().map(({ sheet }) => sheet);
    },
    sheet: (name) => find(name)?.sheet ?? null,
    get activeSheet() {
      const active = everySheet()[activeTab(root())];
      return Math.max(0, worksheets().findIndex(({ part }) => part === active?.part));
    },
    addSheet(name) {
      if (sheetNames().some((other) => other.toLowerCase() === name.toLowerCase())) throw new RosterCheckError("unexpected", { detail: `sheet ${name}` });
      const part = freePart(pack, book, (number) => `worksheets/sheet${number}.xml`);
      pack.add(part, newSheetText(mainNamespace(root())));
      addContentType(pack, part, worksheetType);
      appendSheetNode(root(), name, addRelation(pack, book, relationType(pack, book, "worksheet"), part));
      listed = null;
      opened.delete(part);
      const made = find(name);
      if (made === null) throw new RosterCheckError("unexpected", { detail: `sheet ${name}` });
      return made.sheet;
    },
    removeSheet(name) {
      const all = everySheet();
      const index = all.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
      const leaving = all[index];
      if (leaving === undefined) throw new RosterCheckError("unknown-sheet", { sheet: name });
      if (!all.some((other) => other !== leaving && other.visibility === "visible")) {
        throw new RosterCheckError("unexpected", { detail: `last visible sheet ${name}` });
      }
      if (isInCalculationOrder(pack, book, leaving.id)) dropCalculationOrder(pack, book);
      dropSheetNode(root(), index);
      listed = null;
      forgetSheet(root(), index);
      removeDrawing(pack, leaving.part);
      removePart(pack, leaving.part, book, leaving.relation);
      opened.delete(leaving.part);
    },
    renameSheet(name, to) {
      const all = everySheet();
      const index = all.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
      if (index < 0) throw new RosterCheckError("unknown-sheet", { sheet: name });
      if (all.some((other, at) => at !== index && other.name.toLowerCase() === to.toLowerCase())) throw new RosterCheckError("unexpected", { detail: `sheet ${to} exists` });
      renameSheetNode(root(), index, to);
      listed = null;
      retargetNames(root(), name, to);
    },
    get names() {
      return readNames(root(), sheetNames());
    },
    addName: (name) => writeName(root(), name, sheetNames()),
    removeName: (name, scope) => deleteName(root(), name, scope, sheetNames()),
    get customXml() {
      return readCustomXml(pack, book);
    },
    addCustomXml: (xml) => addCustomXml(pack, book, xml),
    setCustomXml: (id, xml) => setCustomXml(pack, book, id, xml),
    removeCustomXml: (id) => removeCustomXml(pack, book, id),
    checkpoint() {
      const restorePackage = pack.checkpoint();
      const restoreSheets = [...opened].map(([part, own]) => ({ part, own, restore: own.checkpoint() }));
      return () => {
        restorePackage();
        styles = null;
        listed = null;
        opened.clear();
        for (const { part, own, restore } of restoreSheets) {
          restore();
          opened.set(part, own);
        }
      };
    },
    save: () => pack.save(),
  };
}

/** The workbook part, whatever its name. */
function workbookPart(pack: Package): string {
  if (!pack.has("[Content_Types].xml")) throw new RosterCheckError("not-a-workbook");
  const part = relatedPart(pack, "", "officeDocument");
  if (part === null) throw new RosterCheckError("not-a-workbook");
  // .xlsb holds the same package with binary parts.
  if (part.toLowerCase().endsWith(".bin")) throw new RosterCheckError("old-format");
  if (pack.tree(part).root.local !== "workbook") throw new RosterCheckError("not-a-workbook");
  return part;
}

/** The namespace of the root element's own prefix; strict files have another than usual. */
function mainNamespace(root: ReturnType<Package["tree"]>["root"]): string {
  const prefix = root.name.slice(0, -root.local.length).replace(":", "");
  const found = attributes(root).get(prefix === "" ? "xmlns" : `xmlns:${prefix}`);
  return found ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
