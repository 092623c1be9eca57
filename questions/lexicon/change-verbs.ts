/** Verbs of becoming or making more or less, which take "by" and an amount. Data only. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    "rise fall drop increase decrease grow decline climb jump plunge plummet surge shrink slip slide slump tumble soar " +
    "dip dive rocket expand contract raise cut reduce lower boost slash widen narrow improve lift strengthen weaken " +
    "swell dwindle multiply rebound recover shorten lengthen extend exceed overrun outnumber beat trail lead"
  ).split(" "),
);
