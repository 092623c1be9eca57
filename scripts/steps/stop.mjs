/**
 * Ends the command because of something that the person who called it can put right.
 *
 * @param {string} message one line: what is wrong and what to do
 * @param {number} [status] the exit status
 * @returns {never}
 */
export function stop(message, status = 1) {
  console.error(`attest: ${message}`);
  process.exit(status);
}
