import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";

/**
 * What Office, the admin centre or the store would reject in manifest.xml, found offline (Microsoft's own
 * validator is a web service). Sources: the add-in-only manifest's element order and lengths as Microsoft
 * documents them for schema 1.1 with VersionOverrides 1.0.
 */
const order = {
  OfficeApp: "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};
const required = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
};
const lengths = { DisplayName: 125, Description: 250, ProviderName: 125, "bt:ShortStrings": 125, "bt:LongStrings": 250, url: 2048, resid: 32, id: 32 };
const iconSizes = ["16", "32", "80"];

/**
 * @param {string} xml the manifest
 * @param {{ readFile(path: string): Uint8Array | null, functionNames: ReadonlySet<string>, version: string, forPackage?: boolean }} around
 *   `readFile` gives a file of the web folder by its path under the base URL; `functionNames` are those the
 *   commands bundle associates; `forPackage` refuses localhost.
 * @returns {string[]} the problems, one sentence each; empty when there are none
 */
export function lintManifest(xml, around) {
  let tree;
  try {
    tree = parse(xml);
  } catch (error) {
    return [`The manifest is not well-formed XML: ${error.message}`];
  }
  const problems = [];
  const all = descendants(tree);
  checkStructure(all, problems);
  checkBasics(tree, around, problems);
  checkResources(tree, all, problems);
  checkLocales(tree, all, problems);
  checkUrls(all, around, problems);
  checkIcons(tree, all, around, problems);
  for (const name of all.filter((node) => node.name === "FunctionName")) {
    if (!around.functionNames.has(name.text)) problems.push(`FunctionName "${name.text}" is not associated in the commands bundle.`);
  }
  return problems;
}

function checkStructure(all, problems) {
  for (const node of all) {
    const allowed = order[node.name]?.split(" ");
    if (allowed === undefined) continue;
    let last = -1;
    for (const child of node.children) {
      const place = allowed.indexOf(child.name);
      if (place < 0) problems.push(`<${child.name}> is not allowed in <${node.name}>.`);
      else if (place < last) problems.push(`<${child.name}> stands too late in <${node.name}>: the order is ${allowed.join(", ")}.`);
      else last = place;
    }
    for (const name of required[node.name] ?? []) {
      if (!node.children.some((child) => child.name === name)) problems.push(`<${node.name}> lacks <${name}>.`);
    }
  }
}

function checkBasics(tree, around, problems) {
  const value = (name) => tree.children.find((child) => child.name === name);
  const id = value("Id")?.text ?? "";
  if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id)) problems.push(`Id "${id}" is not a GUID.`);
  const version = value("Version")?.text ?? "";
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version) || Number(version.split(".")[0]) < 1) problems.push(`Version "${version}" is not 1.0 or higher with up to four numbers.`);
  if (version !== around.version) problems.push(`Version "${version}" is not that of package.json (${around.version}).`);
  if (value("Permissions")?.text !== "ReadWriteDocument") problems.push("Permissions must be ReadWriteDocument: less cannot write, more is not needed.");
  const set = descendants(tree).find((node) => node.name === "Set" && node.attributes.Name === "ExcelApi");
  if (set?.attributes.MinVersion !== "1.9") problems.push("Requirements must name ExcelApi 1.9.");
  for (const name of ["DisplayName", "Description", "ProviderName"]) {
    const node = value(name);
    const texts = [node?.text, node?.attributes.DefaultValue, ...(node?.children.map((child) => child.attributes.Value) ?? [])];
    for (const text of texts) {
      if (text !== undefined && text.length > lengths[name]) problems.push(`<${name}> is longer than ${lengths[name]} characters: ${text}`);
    }
  }
}

function checkResources(tree, all, problems) {
  const defined = new Map();
  for (const group of all.filter((node) => /^bt:(Images|Urls|ShortStrings|LongStrings)$/.test(node.name))) {
    for (const item of group.children) {
      const id = item.attributes.id ?? "";
      if (id.length > lengths.id) problems.push(`The id "${id}" is longer than ${lengths.id} characters.`);
      if (defined.has(id)) problems.push(`The id "${id}" is defined twice.`);
      defined.set(id, group.name);
      const limit = lengths[group.name] ?? lengths.url;
      for (const text of [item.attributes.DefaultValue, ...item.children.map((child) => child.attributes.Value)]) {
        if ((text ?? "").length > limit) problems.push(`"${id}" is longer than ${limit} characters.`);
        if ((text ?? "") === "") problems.push(`"${id}" has an empty value.`);
      }
    }
  }
  const used = new Set();
  for (const node of all) {
    const resid = node.attributes.resid;
    if (resid === undefined) continue;
    used.add(resid);
    if (resid.length > lengths.resid) problems.push(`The resid "${resid}" is longer than ${lengths.resid} characters.`);
    if (!defined.has(resid)) problems.push(`resid "${resid}" (in <${node.name}>) is not defined in Resources.`);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`"${id}" is defined in Resources and never used.`);
  const ids = all.flatMap((node) => (["Group", "Control"].includes(node.name) ? [node.attributes.id] : []));
  if (new Set(ids).size !== ids.length) problems.push("Two groups or controls have the same id.");
}

function checkLocales(tree, all, problems) {
  const standard = tree.children.find((child) => child.name === "DefaultLocale")?.text ?? "";
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(standard)) problems.push(`DefaultLocale "${standard}" is not a full tag such as zh-CN.`);
  const texts = all.filter((node) => node.name === "bt:String" || (node.parent === tree && ["DisplayName", "Description"].includes(node.name)));
  for (const node of texts) {
    const locales = node.children.map((child) => child.attributes.Locale);
    const what = node.attributes.id ?? node.name;
    if (!locales.includes("en-US")) problems.push(`"${what}" has no en-US text.`);
    if (locales.includes(standard)) problems.push(`"${what}" overrides the default locale ${standard}.`);
    if (new Set(locales).size !== locales.length) problems.push(`"${what}" has two texts for one locale.`);
  }
}

function checkUrls(all, around, problems) {
  for (const { url } of urlsOf(all)) {
    if (!url.startsWith("https://")) problems.push(`Not https: ${url}`);
    if (around.forPackage === true && /\/\/(localhost|127\.|\[::1\])/i.test(url)) problems.push(`Names this computer: ${url}`);
    const path = pathOf(url);
    if (path !== null && around.readFile(path) === null) problems.push(`Nothing is served at ${url}`);
  }
}

function checkIcons(tree, all, around, problems) {
  const images = new Map(
    all.filter((node) => node.name === "bt:Image" && node.attributes.id !== undefined).map((node) => [node.attributes.id, node.attributes.DefaultValue]),
  );
  const hold = (what, url, size) => {
    const bytes = around.readFile(pathOf(url ?? "") ?? "");
    if (bytes === null) return;
    const actual = pngSize(bytes);
    if (actual !== `${size}x${size}`) problems.push(`${what} must be a PNG of ${size}x${size} pixels, ${url} is ${actual}.`);
  };
  hold("IconUrl", tree.children.find((child) => child.name === "IconUrl")?.attributes.DefaultValue, 32);
  hold("HighResolutionIconUrl", tree.children.find((child) => child.name === "HighResolutionIconUrl")?.attributes.DefaultValue, 64);
  for (const icon of all.filter((node) => node.name === "Icon")) {
    const sizes = icon.children.map((child) => child.attributes.size);
    for (const size of iconSizes) if (!sizes.includes(size)) problems.push(`An <Icon> in <${icon.parent?.name}> lacks the ${size} pixel image.`);
    for (const child of icon.children) hold(`The icon "${child.attributes.resid}"`, images.get(child.attributes.resid), Number(child.attributes.size));
  }
}

/** Every URL of a manifest with the attribute that holds it. */
function urlsOf(all) {
  const holders = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"];
  return all.flatMap((node) => (holders.includes(node.name) && node.attributes.DefaultValue !== undefined ? [{ url: node.attributes.DefaultValue }] : []));
}

/** "https://localhost:3000/assets/x.png" → "assets/x.png" (below the taskpane's own folder). */
function pathOf(url) {
  const match = /^https?:\/\/[^/]+\/(?:.*?\/)??((?:assets\/.+)|[^/?#]+\.html)$/.exec(url);
  return match?.[1] ?? null;
}

function pngSize(bytes) {
  const isPng = bytes.length > 24 && bytes[0] === 0x89 && bytes[1] === 0x50;
  if (!isPng) return "no PNG";
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

function parse(xml) {
  const parser = new SaxesParser({ xmlns: false });
  const top = { name: "", attributes: {}, children: [], text: "", parent: null };
  let current = top;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const node = { name: tag.name, attributes: tag.attributes, children: [], text: "", parent: current };
    current.children.push(node);
    current = node;
  });
  parser.on("text", (text) => (current.text += text.trim()));
  parser.on("closetag", () => (current = current.parent));
  parser.write(xml).close();
  return top.children[0];
}

function descendants(node) {
  return [node, ...node.children.flatMap(descendants)];
}

/** How the manifest's lint looks at a folder of built files. */
export function webFolder(folder) {
  const readFile = (name) => {
    const file = path.join(folder, name);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  };
  const commands = filesOf(folder).filter((file) => /commands.*\.js$/.test(file)).map((file) => readFileSync(file, "utf8")).join("\n");
  const functionNames = new Set([...commands.matchAll(/associate\(\s*["'`](\w+)["'`]/g)].map((match) => match[1]));
  return { readFile, functionNames };
}

/** Every file below a folder. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []));
}
