/** The most that a time limit can be: a day. */
export const MAX_TIME_LIMIT_MINUTES = 1440;
