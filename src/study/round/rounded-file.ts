import type { Category, Frame } from '../count/frame.ts';
import { codeAt, rowsInBlock } from '../read/code-column.ts';

/** A file of people by what they are: the types of one after the other, frame by frame. In a made-up one everybody stands for k. */
export interface RoundedFile {
  readonly types: Uint16Array;
  readonly units: number;
}

/** Kinds that are counted in one array. */
const mostDense = 1 << 20;

/**
 * Tells of every kind by some attributes how many units are of it. Where kinds are too many for one array, units one by one.
 *
 * @param take is given the types by attribute; the array is used again
 */
export function eachKind(
  { frames }: { readonly frames: readonly Frame[] },
  { types, units }: RoundedFile,
  attributes: readonly number[],
  take: (own: readonly number[], units: number) => void,
): void {
  const width = frames.length;
  const many = attributes.map((at) => (frames[at] as Frame).types.length);
  const kinds = many.reduce((all, own) => all * own, 1);
  const own = attributes.map(() => 0);
  if (kinds > Math.min(mostDense, units)) {
    for (let unit = 0; unit < units; unit += 1) {
      for (let side = 0; side < own.length; side += 1)
        own[side] = types[unit * width + (attributes[side] as number)] as number;
      take(own, 1);
    }
    return;
  }
  const counts = new Uint32Array(kinds);
  for (let unit = 0; unit < units; unit += 1) {
    let kind = 0;
    for (let side = 0; side < own.length; side += 1)
      kind = kind * (many[side] as number) + (types[unit * width + (attributes[side] as number)] as number);
    counts[kind] = (counts[kind] as number) + 1;
  }
  for (let kind = 0; kind < kinds; kind += 1) {
    if (counts[kind] === 0) continue;
    let rest = kind;
    for (let side = own.length - 1; side >= 0; side -= 1) {
      own[side] = rest % (many[side] as number);
      rest = Math.floor(rest / (many[side] as number));
    }
    take(own, counts[kind] as number);
  }
}

/** People that are enough to draw from. */
const enoughPeople = 50_000;

/** Rows of every k-th person, `units` of them from the one at `from`: in their order they are near to all counts from the beginning. */
export const everyKth = (
  order: Uint32Array,
  { k, from, units }: { readonly k: number; readonly from: number; readonly units: number },
): Uint32Array =>
  Uint32Array.from({ length: units }, (_, unit) => order[Math.min(order.length - 1, from + unit * k)] as number);

/** Rows of people, each at most once: all, or of a large file some from everywhere in their order. */
export function someRows(order: Uint32Array): Uint32Array {
  const many = Math.min(order.length, enoughPeople);
  return Uint32Array.from({ length: many }, (_, at) => order[Math.floor((at * order.length) / many)] as number);
}

/** Of people of a type so many at least, or all. */
const enoughOfType = 20;

/** The same, and some of every type that so few have that they may be missing among them. */
export function someOfAll(frames: readonly Frame[], order: Uint32Array): Uint32Array {
  const rows = new Set(someRows(order));
  const placeOf = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place += 1) placeOf[order[place] as number] = place;
  for (const frame of frames) {
    const isRare = (people: number) => people * enoughPeople < order.length * enoughOfType;
    const left = frame.peopleOfType.map((people): number => (isRare(people) ? enoughOfType : 0));
    if (!left.some((many) => many > 0)) continue;
    for (const row of rowsWith(frame, left, order.length).sort(
      (x, y) => (placeOf[x] as number) - (placeOf[y] as number),
    )) {
      const type = typeAt(frame, row);
      if ((left[type] as number) === 0) continue;
      left[type] = (left[type] as number) - 1;
      rows.add(row);
    }
  }
  return Uint32Array.from(rows);
}

/** Rows of whoever has a type that is wanted. */
function rowsWith({ column, typeOfCode }: Frame, wanted: readonly number[], rows: number): number[] {
  const isWanted = Uint8Array.from(typeOfCode, (type) => ((wanted[type] as number) > 0 ? 1 : 0));
  const found: number[] = [];
  let row = 0;
  for (const [index, block] of column.blocks.entries()) {
    const end = row + rowsInBlock(rows, index);
    for (let at = 0; row < end; at += 1, row += 1) if (isWanted[block[at] as number] === 1) found.push(row);
  }
  return found;
}

/** People of these rows as they are. */
export function peopleAt(frames: readonly Frame[], rows: Uint32Array): RoundedFile {
  const types = new Uint16Array(rows.length * frames.length);
  for (const [at, frame] of frames.entries())
    for (let unit = 0; unit < rows.length; unit += 1)
      types[unit * frames.length + at] = typeAt(frame, rows[unit] as number);
  return { types, units: rows.length };
}

const typeAt = ({ column, typeOfCode }: Frame, row: number): number => typeOfCode[codeAt(column, row)] as number;

/** Kinds that are put in order in one pass. */
const mostInPass = 1 << 17;

/** The rows in the order of what the people are, so that the order of the file says nothing. */
export function orderOfPeople(frames: readonly Frame[], rows: number): Uint32Array {
  let order = Uint32Array.from({ length: rows }, (_, row) => row);
  let next = new Uint32Array(rows);
  const kinds = new Uint32Array(rows);
  // The last attributes first: an order by earlier ones keeps that of the later ones among equals.
  for (const some of groupsOf(frames).toReversed()) {
    const many = some.reduce((all, { types }) => all * types.length, 1);
    kinds.fill(0);
    for (const frame of some) addTypes(kinds, frame, rows);
    const place = new Uint32Array(many + 1);
    for (let row = 0; row < rows; row += 1) {
      const after = (kinds[row] as number) + 1;
      place[after] = (place[after] as number) + 1;
    }
    for (let kind = 1; kind <= many; kind += 1) place[kind] = (place[kind] as number) + (place[kind - 1] as number);
    for (let at = 0; at < rows; at += 1) {
      const row = order[at] as number;
      const kind = kinds[row] as number;
      next[place[kind] as number] = row;
      place[kind] = (place[kind] as number) + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Frames whose kinds are put in order together. */
function groupsOf(frames: readonly Frame[]): Frame[][] {
  const groups: Frame[][] = [];
  let kinds = Number.POSITIVE_INFINITY;
  for (const frame of frames) {
    kinds *= frame.types.length;
    if (kinds <= mostInPass) groups.at(-1)?.push(frame);
    else {
      groups.push([frame]);
      kinds = frame.types.length;
    }
  }
  return groups;
}

function addTypes(kinds: Uint32Array, { column, types, typeOfCode }: Frame, rows: number): void {
  let row = 0;
  for (const [index, block] of column.blocks.entries()) {
    const end = row + rowsInBlock(rows, index);
    for (let at = 0; row < end; at += 1, row += 1)
      kinds[row] = (kinds[row] as number) * types.length + (typeOfCode[block[at] as number] as number);
  }
}

/** The frame with its types in an order of their own, whatever came first in the file. */
export function inOrder(frame: Frame): Frame {
  const keyOf = (type: number) => (frame.types[type] as Frame['types'][number]).places.join();
  const order = [...frame.types.keys()].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
  const placeOf = Uint16Array.from(frame.types, (_, type) => order.indexOf(type));
  return {
    ...frame,
    types: order.map((type) => frame.types[type] as Frame['types'][number]),
    peopleOfType: order.map((type) => frame.peopleOfType[type] ?? 0),
    typeOfCode: frame.typeOfCode.map((type) => placeOf[type] ?? 0),
  };
}

/** The name of a category in a made-up file. */
export const nameOf = (category: Category): string =>
  category.kind === 'value' ? `=${category.value}` : category.kind;

/** What somebody of a unit is, by attribute: names of categories, several of an attribute with options. */
export const namesOf = (frames: readonly Frame[], { types, units }: RoundedFile): string[][][] =>
  Array.from({ length: units }, (_, unit) =>
    frames.map(({ categories, types: own }, at) =>
      (own[types[unit * frames.length + at] as number]?.places ?? [])
        .filter((place) => place < categories.length)
        .map((place) => nameOf(categories[place] as Category)),
    ),
  );

/** The file of these names. Where nobody has the options of a unit any more, the frame is given a type for them. */
export function unitsIn(frames: Frame[], names: readonly (readonly (readonly string[])[])[]): RoundedFile {
  const types = new Uint16Array(names.length * frames.length);
  for (const [at, frame] of frames.entries()) {
    const placeOf = new Map(frame.categories.map((category, place) => [nameOf(category), place]));
    const keyOf = (places: readonly number[]) => places.toSorted((x, y) => x - y).join();
    const published = ({ places }: Frame['types'][number]) =>
      keyOf(places.filter((place) => place < frame.categories.length));
    const typeOf = new Map(frame.types.map((type, n) => [published(type), n]));
    const more: Frame['types'][number][] = [];
    for (const [unit, own] of names.entries()) {
      const places = (own[at] as readonly string[]).map((name) => placeOf.get(name) as number);
      const key = keyOf(places);
      const type = typeOf.get(key) ?? frame.types.length + more.push({ places, times: places.map(() => 1) }) - 1;
      typeOf.set(key, type);
      types[unit * frames.length + at] = type;
    }
    if (more.length > 0)
      frames[at] = {
        ...frame,
        types: [...frame.types, ...more],
        peopleOfType: [...frame.peopleOfType, ...more.map(() => 0)],
      };
  }
  return { types, units: names.length };
}

/** Whether anybody is otherwise than the first. */
export const isOfSeveralKinds = ({ types }: RoundedFile, width: number): boolean =>
  types.some((type, at) => type !== types[at % width]);
