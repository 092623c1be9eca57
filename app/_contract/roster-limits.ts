/** Characters of a person's name. */
export const MAX_NAME_LENGTH = 80;

/** Names that one request puts on a roster. */
export const MAX_NAMES_AT_ONCE = 200;
