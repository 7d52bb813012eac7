export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 3;

function touches(one: LabelBox, other: LabelBox): boolean {
  return (
    one.left < other.left + other.width + GAP &&
    other.left < one.left + one.width + GAP &&
    one.top < other.top + other.height + GAP &&
    other.top < one.top + one.height + GAP
  );
}

/**
 * Moves labels down (`step` > 0) or up until none lies on another; each keeps its place where it
 * can. Labels that find no room between `top` and `bottom` are null.
 */
export function placeLabels(
  wanted: readonly (LabelBox & { readonly step: number })[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly (LabelBox | null)[] {
  const taken: LabelBox[] = [];
  return wanted.map(({ step, ...box }) => {
    let place: LabelBox = box;
    while (taken.some((other) => touches(place, other)))
      place = { ...place, top: place.top + step };
    if (place.top < top || place.top + place.height > bottom) return null;
    taken.push(place);
    return place;
  });
}
