import type { RateLimit } from "./rate-limit";

/*
 * A whole school often shares one address, so limits on codes and passwords count only wrong ones: a
 * class that types its codes right never meets them, whatever its size. Counts live in the memory of
 * one server.
 */

/**
 * Wrong join codes: all of ten classes may mistype theirs once. A code carries 40 bits. Where a thousand
 * sections take part, guessing for a whole year from one address finds one with a chance of 1.4 %.
 */
export const wrongJoinCodes: RateLimit = {
  name: "wrong-join-code",
  windowSeconds: 600,
  perAddress: 300,
  altogether: 1_000,
  message:
    "Too many wrong codes were typed from here. Check the code, wait ten minutes, try again.",
};

/**
 * Wrong return codes. A code carries 43 bits. With ten thousand students, guessing for a whole year
 * from one address finds somebody's code with a chance of 1.5 %, from addresses everywhere 5 %.
 */
export const wrongReturnCodes: RateLimit = {
  name: "wrong-return-code",
  windowSeconds: 600,
  perAddress: 300,
  altogether: 1_000,
  message:
    "Too many wrong codes were typed from here. Ask your teacher for a new code, or try again in ten minutes.",
};

/** Wrong passwords, and attempts to find out which e-mail addresses have an account. */
export const wrongPasswords: RateLimit = {
  name: "wrong-password",
  windowSeconds: 600,
  perAddress: 50,
  altogether: 2_000,
  message: "Too many wrong passwords were typed from here. Wait ten minutes, then try again.",
};

/** New accounts: each makes a school. */
export const newAccounts: RateLimit = {
  name: "new-account",
  windowSeconds: 3_600,
  perAddress: 60,
  altogether: 2_000,
  message: "Many accounts were made from here within the hour. Please try again later.",
};

/** Quizzes written: a fifth of a second of one processor core each. */
export const newQuizzes: RateLimit = {
  name: "new-quiz",
  windowSeconds: 600,
  perAddress: 200,
  altogether: 1_500,
  message: "Many quizzes were written from here just now. Please try again in ten minutes.",
};

/** Articles brought in from an address, a file or a rich paste: up to a second of one core each. */
export const articleImports: RateLimit = {
  name: "article-import",
  windowSeconds: 600,
  perAddress: 200,
  altogether: 1_500,
  message: "Many articles were brought in from here just now. Please try again in ten minutes.",
};

/** Looks at an article while it is edited: one for each change, a few milliseconds each. */
export const articlePreviews: RateLimit = {
  name: "article-preview",
  windowSeconds: 600,
  perAddress: 6_000,
  altogether: 60_000,
  message: "Too many changes at once. Please go on in a few minutes.",
};
