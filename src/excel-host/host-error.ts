/** Error codes of the Excel JavaScript API that this host gives, with the HTTP status that goes with them. */
const statusOf = {
  AccessDenied: 403,
  ApiNotFound: 404,
  FilteredRangeConflict: 400,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidRequest: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  PropertyNotFound: 404,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  UnsupportedOperation: 400,
} as const;
export type HostErrorCode = keyof typeof statusOf;

/** A refusal as Excel gives it; `location` ("Range.values") is filled in by the batch when it is empty. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly location = "",
  ) {
    super(message);
  }
  get status(): number {
    return statusOf[this.code];
  }
}

/** The argument is of a wrong kind, shape or range. */
export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
}

/** The thing asked for by name, id or place is not there. */
export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}
