import { type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";

/** SVG path data of a shape, in steps from point to point of a tenth of a pixel or more. */
export function compactPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  let data = "";
  let [x, y] = [0, 0];
  const step = (toX: number, toY: number) => {
    const [tenthsX, tenthsY] = [Math.round(toX * 10), Math.round(toY * 10)];
    const text = separated(tenthsX - x, tenthsY - y);
    [x, y] = [tenthsX, tenthsY];
    return text;
  };
  // `m` after `z` steps from the start of the closed ring, so rings begin at a place of their own.
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (toX: number, toY: number) => {
      [x, y] = [0, 0];
      data += `M${step(toX, toY)}`;
    },
    lineTo: (toX: number, toY: number) => {
      const text = step(toX, toY);
      if (text !== "0 0") data += `l${text}`;
    },
    closePath: () => {
      data += "z";
    },
    arc: () => undefined,
  })(shape);
  return data;
}

function separated(x: number, y: number): string {
  return `${printed(x)}${y < 0 ? "" : " "}${printed(y)}`;
}

/** Tenths without needless digits: 12 is 1.2, 3 is .3. */
function printed(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, "$1.");
}
