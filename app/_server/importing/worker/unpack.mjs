import { unzipSync } from "fflate";
import { ExtractionFailure } from "./extraction-failure.mjs";

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 40_000_000;

/**
 * Unpacks the XML of a zip archive. An archive says how large its entries get: each gets so much room and
 * not a byte more, so what it says is counted before anything is unpacked.
 *
 * @param {Uint8Array} bytes
 * @returns {Record<string, Uint8Array>} pictures and everything else that is no XML left out
 */
export function unpackXml(bytes) {
  let entries = 0;
  let total = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      entries += 1;
      if (entries > MOST_ENTRIES) throw new ExtractionFailure("bomb");
      if (!/\.(xml|rels)$/i.test(name)) return false;
      total += originalSize;
      if (total > MOST_BYTES) throw new ExtractionFailure("bomb");
      return true;
    },
  });
}
