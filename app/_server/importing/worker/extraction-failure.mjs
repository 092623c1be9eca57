/** An expected end of a job; `reason` is one of `FailureReason` in `extraction.ts`. */
export class ExtractionFailure extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}
