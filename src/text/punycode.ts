/** The parameters of Punycode, RFC 3492, section 5. */
const [base, least, most, skew, damp] = [36, 1, 26, 38, 700];

/** A host as browsers have it, in the letters that it stands for: `xn--mnchen-3ya.de` is `münchen.de`. */
export function hostInLetters(host: string): string {
  const labels = host.split(".");
  return labels.map((label) => (label.startsWith("xn--") ? decoded(label.slice("xn--".length)) : label)).join(".");
}

/** Decodes what browsers have encoded, as in RFC 3492, section 6.2. */
function decoded(label: string): string {
  const hyphen = label.lastIndexOf("-");
  const letters = [...label.slice(0, Math.max(hyphen, 0))];
  let [code, index, bias] = [128, 0, 72];
  for (let at = hyphen + 1; at < label.length; index++) {
    const before = index;
    for (let weight = 1, position = base; ; position += base) {
      const digit = Number.parseInt(label[at++] ?? "", base);
      // Digits of Punycode are a-z, then 0-9.
      const value = digit < 10 ? digit + 26 : digit - 10;
      const threshold = Math.min(Math.max(position - bias, least), most);
      index += value * weight;
      if (!(value >= threshold)) break;
      weight *= base - threshold;
    }
    const length = letters.length + 1;
    bias = adapted(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    letters.splice(index, 0, String.fromCodePoint(code));
  }
  return letters.join("");
}

/** RFC 3492, section 6.1. */
function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / length);
  let bias = 0;
  for (; rest > ((base - least) * most) / 2; bias += base) rest = Math.floor(rest / (base - least));
  return bias + Math.floor(((base - least + 1) * rest) / (rest + skew));
}
