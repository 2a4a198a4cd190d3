/** The fixed columns of the map, from left to right. */
export const mapColumns = ['people', 'events', 'places', 'money'] as const;
export type MapColumn = (typeof mapColumns)[number];

/** What the layout must know of a box. */
export interface MapBox {
  readonly id: string;
  readonly column: MapColumn;
  readonly height: number;
  /** Boxes of one cluster stand one right below the other: accounts of the same matter. */
  readonly cluster?: string | undefined;
  /** It stands at the top of its column unless its lines draw it down. */
  readonly isFirst?: boolean | undefined;
}

export interface MapEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Width of the word on it, in pixels; 0 for none. */
  readonly labelWidth: number;
  /** Edges of one bundle that skip a column towards the same box go through it in one free way. */
  readonly bundle: string;
  /** Edges of one trunk leave a person as one line with one word, and part behind it. */
  readonly trunk?: string | undefined;
}

/** A row of a column: a box, or the free way of edges that skip the column. */
export interface Row {
  readonly key: string;
  readonly height: number;
  readonly cluster: string;
  readonly isBox: boolean;
  /** It keeps its order among the others that do: events are told by time, the oldest at the top. */
  readonly keeps: boolean;
  readonly isFirst: boolean;
}

/** A piece of an edge between two neighbouring columns: the rows it joins, the left one first. */
export interface Segment {
  readonly edge: string;
  readonly left: string;
  readonly right: string;
  /** Number of the left column. */
  readonly gap: number;
}

export interface Rows {
  /** Rows of each column from top to bottom. */
  readonly columns: readonly (readonly Row[])[];
  readonly segments: readonly Segment[];
}

/** Measures of the map in pixels: a box begins at x of its column and is that wide. All of it has room on a page of 1280 pixels. */
export const places = {
  people: { x: 110, width: 176 },
  events: { x: 438, width: 216 },
  places: { x: 726, width: 162 },
  money: { x: 960, width: 188 },
} as const satisfies Record<MapColumn, { x: number; width: number }>;
export const mapWidth = 1158;
/** Where the first row begins, below the names of the columns. */
export const mapTop = 62;
/** Clear space between two boxes, two accounts of one matter, and a free way and anything else. */
export const clear = { box: 20, account: 10, way: 16 } as const;
export const wayHeight = 4;
/** Where the lines of a trunk part: beyond its word. */
export const trunkEnd = places.people.x + places.people.width + 104;

/** Key of the free way of a bundle towards a box in a column. */
export const wayKey = (towards: string, bundle: string, column: number): string => `${towards} ${bundle}@${column}`;
