/** The bytes of a text in base 64. */
export function packedBytes(base64: string): Uint8Array {
  return Buffer.from(base64, "base64");
}

/**
 * Whole numbers from their bytes, or from those in base 64: each is zigzag (0, -1, 1, -2, ...), seven bits a byte, the
 * least first; the eighth bit says that more follow.
 */
export function unpackNumbers(packed: string | Uint8Array): Int32Array {
  const bytes = typeof packed === "string" ? packedBytes(packed) : packed;
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  let [zigzag, shift] = [0, 0];
  for (const byte of bytes) {
    zigzag |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers[count++] = (zigzag >>> 1) ^ -(zigzag & 1);
    [zigzag, shift] = [0, 0];
  }
  return numbers.subarray(0, count);
}
