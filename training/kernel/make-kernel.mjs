/**
 * Writes questions/language/kernel-bytes.ts from matrix-kernel.wat, which it also generates: the inner loop is
 * the same eight times over. Run: node training/kernel/make-kernel.mjs (needs wabt in training/.work).
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(import.meta.dirname, "..", ".work", "package.json"));
const ROWS = [0, 1, 2, 3];
const PAIR = [0, 1];
const each = (write) => ROWS.flatMap((t) => PAIR.map((r) => write(t, r))).join("\n");

const sum = (a) =>
  `(f32.add (f32.add (f32x4.extract_lane 0 ${a}) (f32x4.extract_lane 1 ${a})) (f32.add (f32x4.extract_lane 2 ${a}) (f32x4.extract_lane 3 ${a})))`;

const wat = `;; y[t][m] += x[t] . w[m] over float32 rows, four rows of x and two of w at a time.
;; n (rows of x) is a multiple of 4, M (rows of w) of 2, K (columns) of 4; strides are in bytes.
(module
  (import "memory" "memory" (memory 1))
  (func (export "multiply")
    (param $x i32) (param $w i32) (param $y i32) (param $n i32) (param $M i32) (param $K i32)
    (param $xStride i32) (param $yStride i32)
    (local $t i32) (local $m i32) (local $k i32) (local $bytes i32) (local $w0 i32) (local $w1 i32)
    ${ROWS.map((t) => `(local $x${t} i32) (local $y${t} i32) (local $vx${t} v128)`).join("\n    ")}
    ${PAIR.map((r) => `(local $vw${r} v128)`).join(" ")}
    ${each((t, r) => `(local $a${t}${r} v128)`)}
    (local.set $bytes (i32.shl (local.get $K) (i32.const 2)))
    (local.set $w0 (local.get $w))
    (loop $rows
      (local.set $w1 (i32.add (local.get $w0) (local.get $bytes)))
      (local.set $t (i32.const 0))
      (local.set $x0 (local.get $x))
      (local.set $y0 (i32.add (local.get $y) (i32.shl (local.get $m) (i32.const 2))))
      (loop $quads
        ${[1, 2, 3].map((t) => `(local.set $x${t} (i32.add (local.get $x${t - 1}) (local.get $xStride)))\n        (local.set $y${t} (i32.add (local.get $y${t - 1}) (local.get $yStride)))`).join("\n        ")}
        ${each((t, r) => `(local.set $a${t}${r} (v128.const f32x4 0 0 0 0))`)}
        (local.set $k (i32.const 0))
        (loop $columns
          ${ROWS.map((t) => `(local.set $vx${t} (v128.load (i32.add (local.get $x${t}) (local.get $k))))`).join("\n          ")}
          ${PAIR.map((r) => `(local.set $vw${r} (v128.load (i32.add (local.get $w${r}) (local.get $k))))`).join("\n          ")}
          ${each((t, r) => `(local.set $a${t}${r} (f32x4.add (local.get $a${t}${r}) (f32x4.mul (local.get $vx${t}) (local.get $vw${r}))))`)}
          (local.set $k (i32.add (local.get $k) (i32.const 16)))
          (br_if $columns (i32.lt_u (local.get $k) (local.get $bytes))))
        ${each((t, r) => `(f32.store offset=${r * 4} (local.get $y${t}) (f32.add (f32.load offset=${r * 4} (local.get $y${t})) ${sum(`(local.get $a${t}${r})`)}))`)}
        (local.set $x0 (i32.add (local.get $x3) (local.get $xStride)))
        (local.set $y0 (i32.add (local.get $y3) (local.get $yStride)))
        (local.set $t (i32.add (local.get $t) (i32.const 4)))
        (br_if $quads (i32.lt_u (local.get $t) (local.get $n))))
      (local.set $w0 (i32.add (local.get $w1) (local.get $bytes)))
      (local.set $m (i32.add (local.get $m) (i32.const 2)))
      (br_if $rows (i32.lt_u (local.get $m) (local.get $M)))))
)
`;

const wabt = await require("wabt")();
const module = wabt.parseWat("matrix-kernel.wat", wat, { simd: true });
const bytes = Buffer.from(module.toBinary({}).buffer).toString("base64");
writeFileSync(join(import.meta.dirname, "matrix-kernel.wat"), wat);
writeFileSync(
  join(import.meta.dirname, "..", "..", "questions", "language", "kernel-bytes.ts"),
  `/** WebAssembly of training/kernel/matrix-kernel.wat, made by make-kernel.mjs beside it. */\nexport const KERNEL_BYTES =\n  "${bytes}";\n`,
);
console.log(bytes.length);
