/** Verbs whose object is where the deed is done: what is opened in Lyon is opened there. Data only. */
export const PLACING_VERBS: ReadonlySet<string> = new Set(
  (
    "open build own run buy sell visit attack bomb hit strike found establish create win lose attend host hold launch " +
    "start close join enter leave stage organize organise find discover kill rescue arrest film test study teach plant " +
    "spend earn employ operate produce grow make"
  ).split(" "),
);

/** Verbs of going and sending, after which "to" and "from" name a place. Data only. */
export const MOTION_VERBS: ReadonlySet<string> = new Set(
  (
    "go travel fly move return send come drive walk sail deport head flee emigrate immigrate migrate transfer bring take " +
    "ship march ride relocate arrive depart escape evacuate export import carry deliver extradite retreat set"
  ).split(" "),
);
