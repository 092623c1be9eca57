/** The most that a time limit can be: a day. */
export const MAX_TIME_LIMIT_MINUTES = 1440;

/** The most extra time that a student can have, in hundredths of the others' limit. */
export const MAX_TIME_PERCENT = 500;
