import { RosterCheckError } from "../../errors";
import { parseXml, serialize, type XmlTree } from "./xml-tree";
import { defaultLimits, pack, readZip, unpack, writeZip, type SizeLimits, type ZipEntry } from "./zip";

/**
 * The parts of a workbook. Small parts are handed out as trees that may be changed; what nobody asked for
 * as a tree, added, replaced or removed is saved as it came. Part names without a leading slash.
 */
export interface Package {
  has(part: string): boolean;
  readonly parts: readonly string[];
  /** The part as UTF-8. Throws `broken-workbook` when it is not there. */
  bytes(part: string): Uint8Array;
  text(part: string): string;
  /** The part as a tree; the same tree at every call until {@link restore}. */
  tree(part: string): XmlTree;
  add(part: string, text: string): void;
  remove(part: string): void;
  /** The part's text as it is now, whatever was changed in its tree. */
  content(part: string): string;
  /** Gives a part other content in its place. Throws `broken-workbook` for what is no XML. */
  replace(part: string, text: string): void;
  /** Content for large parts, made only on saving; null when the part is as it came. */
  onSave(part: string, content: () => Uint8Array | null): void;
  checkpoint(): () => void;
  save(): Uint8Array;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

/** Opens the archive; see `readZip` for the errors. */
export function openPackage(file: Uint8Array, limits: SizeLimits = defaultLimits): Package {
  const entries = readZip(file, limits);
  const base = new Map<string, ZipEntry>();
  for (const entry of entries) if (!base.has(key(entry.name))) base.set(key(entry.name), entry);
  let added = new Map<string, { name: string; text: string }>();
  let removed = new Set<string>();
  const trees = new Map<string, { source: string; tree: XmlTree }>();
  const verified = new Set<ZipEntry>();
  const makers = new Map<string, () => Uint8Array | null>();

  const bytes = (part: string): Uint8Array => {
    const fresh = added.get(key(part));
    if (fresh !== undefined) return encoder.encode(fresh.text);
    const entry = removed.has(key(part)) ? undefined : base.get(key(part));
    if (entry === undefined) throw new RosterCheckError("broken-workbook", { detail: part });
    const content = unpack(entry, verified.has(entry));
    verified.add(entry);
    return asUtf8(content);
  };
  const text = (part: string): string => decoder.decode(bytes(part));

  /** The new content of a part, or null when it is as it came. */
  const changed = (part: string): Uint8Array | null => {
    const made = makers.get(part)?.() ?? null;
    if (made !== null) return made;
    const held = trees.get(part);
    if (held === undefined) return null;
    const now = serialize(held.tree.nodes);
    return now === held.source ? null : encoder.encode(now);
  };

  return {
    has: (part) => added.has(key(part)) || (base.has(key(part)) && !removed.has(key(part))),
    get parts() {
      return [...[...base.values()].filter((entry) => !removed.has(key(entry.name))), ...added.values()].map(({ name }) => name);
    },
    bytes,
    text,
    tree(part) {
      let held = trees.get(key(part));
      if (held === undefined) {
        const source = text(part);
        held = { source, tree: parseXml(source, part) };
        trees.set(key(part), held);
      }
      return held.tree;
    },
    add(part, content) {
      added.set(key(part), { name: part, text: content });
      trees.delete(key(part));
    },
    content(part) {
      const held = trees.get(key(part));
      return held === undefined ? text(part) : serialize(held.tree.nodes);
    },
    replace(part, content) {
      trees.set(key(part), { source: trees.get(key(part))?.source ?? text(part), tree: parseXml(content, part) });
    },
    remove(part) {
      added.delete(key(part));
      trees.delete(key(part));
      makers.delete(key(part));
      if (base.has(key(part))) removed.add(key(part));
    },
    onSave: (part, content) => makers.set(key(part), content),
    checkpoint() {
      const kept = { added: new Map(added), removed: new Set(removed), makers: new Map(makers) };
      const texts = [...trees].map(([part, held]) => ({ part, source: held.source, now: serialize(held.tree.nodes) }));
      return () => {
        added = new Map(kept.added);
        removed = new Set(kept.removed);
        makers.clear();
        kept.makers.forEach((maker, part) => makers.set(part, maker));
        trees.clear();
        for (const { part, source, now } of texts) trees.set(part, { source, tree: parseXml(now, part) });
      };
    },
    save() {
      let same = added.size === 0 && removed.size === 0;
      const out: ZipEntry[] = [];
      for (const entry of entries) {
        if (removed.has(key(entry.name))) continue;
        const content = added.has(key(entry.name)) || base.get(key(entry.name)) !== entry ? null : changed(key(entry.name));
        if (content !== null) same = false;
        if (added.has(key(entry.name))) continue;
        out.push(content === null ? entry : pack(entry.name, content, entry));
      }
      for (const [part, { name, text: content }] of added) out.push(pack(name, changed(part) ?? encoder.encode(content)));
      return same ? file.slice() : writeZip(out);
    },
  };
}

/** Part names are compared without regard to case. */
function key(part: string): string {
  return part.replace(/^\//, "").toLowerCase();
}

/** Parts may be UTF-16; everything here works on UTF-8. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!little && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return bytes;
  const content = new TextDecoder(little ? "utf-16le" : "utf-16be").decode(bytes);
  return encoder.encode(content.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, "$1UTF-8"));
}
