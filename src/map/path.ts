import type { GeoStream } from "d3-geo";

/** SVG path data of what `draw` streams, in steps from point to point of a tenth of a pixel or more. */
export function pathOf(draw: (to: GeoStream) => void): string {
  let data = "";
  let [x, y] = [0, 0];
  let isFirst = true;
  let isRing = false;
  draw({
    polygonStart: () => {
      isRing = true;
    },
    polygonEnd: () => {
      isRing = false;
    },
    // `m` after `z` steps from the start of the closed ring, so each line begins at a place of its own.
    lineStart: () => {
      isFirst = true;
    },
    lineEnd: () => {
      if (isRing) data += "z";
    },
    point: (toX, toY) => {
      const [tenthsX, tenthsY] = [Math.round(toX * 10), Math.round(toY * 10)];
      if (isFirst) data += `M${separated(tenthsX, tenthsY)}`;
      else if (tenthsX !== x || tenthsY !== y) data += `l${separated(tenthsX - x, tenthsY - y)}`;
      [x, y] = [tenthsX, tenthsY];
      isFirst = false;
    },
  });
  return data;
}

function separated(x: number, y: number): string {
  return `${printed(x)}${y < 0 ? "" : " "}${printed(y)}`;
}

/** Tenths without needless digits: 12 is 1.2, 3 is .3. */
function printed(tenths: number): string {
  const sign = tenths < 0 ? "-" : "";
  const rest = Math.abs(tenths);
  const whole = Math.floor(rest / 10);
  const decimal = rest % 10;
  if (decimal === 0) return `${sign}${whole}`;
  return `${sign}${whole || ""}.${decimal}`;
}
