import { textOf } from "./args";
import { storeDrafts } from "./conditional";
import { HostError, itemNotFound } from "./host-error";
import type { Argument, HostObject, Result } from "./members";
import { isHostObject, memberName } from "./members";
import type { Session } from "./session";
import type { Action, ActionResult, ArgumentInfo, Batch, BatchResponse, Json, ObjectPath } from "./wire";

/** What stands at the beginning of the paths. */
type Root = "Workbook" | "WacWorkbook";

/** An object path's answer: an object, or the null object. */
type Resolved = HostObject | null;

/**
 * Carries out one batch. Actions take effect one by one; the first that fails ends the batch, and what
 * stood before it stays done, as in Excel.
 */
export function runBatch(session: Session, batch: Batch, root: Root = "Workbook"): BatchResponse {
  const response = runActions(session, batch, root);
  storeDrafts(session);
  session.state.screenFrozen = false;
  return response;
}

function runActions(session: Session, batch: Batch, root: Root): BatchResponse {
  const objects = pathResolver(session, batch, root);
  const results: ActionResult[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: runAction(session, objects, action) });
    } catch (thrown) {
      if (!(thrown instanceof HostError)) throw thrown;
      const location = thrown.location === "" ? locationOf(batch, objects, action) : thrown.location;
      return {
        Results: results,
        Error: { Code: thrown.code, Message: thrown.message, Location: location, ActionIndex: index, HttpStatusCode: thrown.status },
      };
    }
  }
  return { Results: results };
}

interface Resolver {
  resolve(id: number): Resolved;
  arguments(info: ArgumentInfo | undefined): readonly Argument[];
  known(id: number): Resolved | undefined;
}

/** Resolves object paths on first use, each once a batch: `add()` behind a path must not add twice. */
function pathResolver(session: Session, batch: Batch, root: Root): Resolver {
  const done = new Map<number, Resolved>();
  const resolver: Resolver = {
    known: (id) => done.get(id),
    resolve: (id) => {
      const known = done.get(id);
      if (known !== undefined) return known;
      const path = batch.ObjectPaths[String(id)];
      if (path === undefined) throw new HostError("InvalidRequest", `Object path ${id} is not in the request.`);
      const object = follow(path);
      done.set(id, object);
      return object;
    },
    arguments: (info) =>
      (info?.Arguments ?? []).map((value, place) => {
        const reference = info?.ReferencedObjectPathIds?.[place];
        return typeof reference === "number" && reference > 0 ? resolver.resolve(reference) : value;
      }),
  };
  const follow = (path: ObjectPath): Resolved => {
    if (path.ObjectPathType === 1) return session.object(root, {});
    if (path.ObjectPathType === 6) return reference(session, path.Name);
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 2 && path.Name === "Microsoft.InternalService.AddinInternalService") return session.object("AddinInternalService", {});
    if (path.ParentObjectPathId === undefined) throw new HostError("NotImplemented", `new ${path.Name}() is not known to this stand-in.`);
    const parent = resolver.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === 4) return parent.navigate(path.Name);
    const args = resolver.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === 5) return parent.item(plain(args[0] ?? null));
    if (path.ObjectPathType !== 3) throw new HostError("InvalidRequest", `Object path type ${path.ObjectPathType} is unknown.`);
    const result = parent.call(path.Name, args);
    if (result === null || isHostObject(result)) return result;
    throw new HostError("InvalidRequest", `${parent.type}.${memberName(path.Name)} gives no object.`);
  };
  return resolver;
}

function reference(session: Session, name: string): HostObject {
  const kept = session.references.get(name);
  if (kept === undefined) throw new HostError("InvalidReference", "The reference is no longer valid: its object was released.");
  return kept;
}

function runAction(session: Session, objects: Resolver, action: Action): Json {
  if (action.ActionType === 5) return null;
  const object = objects.resolve(action.ObjectPathId);
  if (object === null) {
    if (action.ActionType === 1 || action.ActionType === 2 || action.Name === "_KeepReference") return null;
    throw itemNotFound("the object is a null object");
  }
  switch (action.ActionType) {
    case 1:
      return identify(session, object);
    case 2:
      return object.query(action.QueryInfo?.Select ?? []);
    case 3:
      return invoke(session, object, action, objects);
    case 4:
      object.assign(action.Name, objects.arguments(action.ArgumentInfo)[0]);
      return null;
    default:
      throw new HostError("InvalidRequest", `Action type ${action.ActionType} is unknown.`);
  }
}

function invoke(session: Session, object: HostObject, action: Action, objects: Resolver): Json {
  if (action.Name === "_KeepReference" && object.keepable) {
    keep(session, object);
    return null;
  }
  if (action.Name === "_RemoveReference" && object.type === "Workbook") {
    session.references.delete(textOf(action.ArgumentInfo?.Arguments?.[0], "reference"));
    return null;
  }
  return plain(object.call(action.Name, objects.arguments(action.ArgumentInfo)));
}

/** What Office.js learns of an object that it will address again. */
function identify(session: Session, object: HostObject): Json {
  const id = referenceOf(session, object);
  return { ...object.identity(), ...(id === null ? {} : { _ReferenceId: id }) };
}

function referenceOf(session: Session, object: HostObject): string | null {
  for (const [id, kept] of session.references) if (kept === object) return id;
  return null;
}

function keep(session: Session, object: HostObject): void {
  if (referenceOf(session, object) !== null) return;
  session.state.lastReference += 1;
  session.references.set(`ref-${session.state.lastReference}`, object);
}

/** A method's result as JSON; an object is not a value. */
function plain(value: Result): Json {
  if (value === undefined) return null;
  if (isHostObject(value)) return value.identity();
  return value;
}

/** "Range.values": where the failing action stands, as `debugInfo.errorLocation` names it. */
function locationOf(batch: Batch, objects: Resolver, action: Action): string {
  let path = batch.ObjectPaths[String(action.ObjectPathId)];
  const object = path === undefined ? undefined : objects.known(path.Id);
  if (object !== undefined && object !== null) {
    return action.Name === "" ? object.type : `${object.type}.${memberName(action.Name)}`;
  }
  while (path !== undefined) {
    const parent: ObjectPath | undefined = batch.ObjectPaths[String(path.ParentObjectPathId)];
    const known = parent === undefined ? undefined : objects.known(parent.Id);
    if (known !== undefined && known !== null) {
      return `${known.type}.${path.ObjectPathType === 5 ? "getItem" : memberName(path.Name)}`;
    }
    path = parent;
  }
  return "";
}
