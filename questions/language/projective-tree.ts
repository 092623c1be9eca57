/**
 * The best projective tree with one root (Eisner 1996), cubic in the sentence's length.
 * `scores[d * (n + 1) + h]` is the log-probability that word d (from 1) depends on word h, 0 being the root.
 * Gives for each word the word that it depends on, counting from 1, with 0 for the root.
 */
export function projectiveTree(scores: Float64Array, n: number): Int32Array {
  const width = n + 1;
  const score = (head: number, dependent: number): number => scores[dependent * width + head]!;
  // Spans [i, j]: the side names where their head stands; "open" ones still wait for the arc's far half.
  const headRight = new Float64Array(width * width);
  const headLeft = new Float64Array(width * width);
  const openRight = new Float64Array(width * width);
  const openLeft = new Float64Array(width * width);
  const cutRight = new Int32Array(width * width);
  const cutLeft = new Int32Array(width * width);
  const cutOpen = new Int32Array(width * width);
  for (let length = 1; length < n; length++) {
    for (let i = 1; i + length <= n; i++) {
      const j = i + length;
      const at = i * width + j;
      let best = -Infinity;
      for (let cut = i; cut < j; cut++) {
        const value = headLeft[i * width + cut]! + headRight[(cut + 1) * width + j]!;
        if (value > best) {
          best = value;
          cutOpen[at] = cut;
        }
      }
      openRight[at] = best + score(j, i);
      openLeft[at] = best + score(i, j);
      best = -Infinity;
      for (let cut = i; cut < j; cut++) {
        const value = headRight[i * width + cut]! + openRight[cut * width + j]!;
        if (value > best) {
          best = value;
          cutRight[at] = cut;
        }
      }
      headRight[at] = best;
      best = -Infinity;
      for (let cut = i + 1; cut <= j; cut++) {
        const value = openLeft[i * width + cut]! + headLeft[cut * width + j]!;
        if (value > best) {
          best = value;
          cutLeft[at] = cut;
        }
      }
      headLeft[at] = best;
    }
  }
  let root = 1;
  let best = -Infinity;
  for (let word = 1; word <= n; word++) {
    const value = headRight[width + word]! + headLeft[word * width + n]! + score(0, word);
    if (value > best) {
      best = value;
      root = word;
    }
  }
  const heads = new Int32Array(n);
  // An explicit stack: a hostile sentence is deeper than the engine's own.
  const pending: [i: number, j: number, side: "left" | "right"][] = [
    [1, root, "right"],
    [root, n, "left"],
  ];
  for (let span = pending.pop(); span; span = pending.pop()) {
    const [i, j, side] = span;
    if (i === j) continue;
    const at = i * width + j;
    const [a, b] = side === "right" ? [cutRight[at]!, j] : [i, cutLeft[at]!];
    if (side === "right") {
      pending.push([i, a, "right"]);
      heads[a - 1] = b;
    } else {
      pending.push([b, j, "left"]);
      heads[b - 1] = a;
    }
    const cut = cutOpen[a * width + b]!;
    pending.push([a, cut, "left"], [cut + 1, b, "right"]);
  }
  return heads;
}
