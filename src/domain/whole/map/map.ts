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
}

export interface MapEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Width of the word on it, in pixels; 0 for none. */
  readonly labelWidth: number;
  /** Edges of one bundle that skip a column towards the same box go through it in one free way. */
  readonly bundle: string;
}

/** A row of a column: a box, or the free way of edges that skip the column. */
export interface Row {
  readonly key: string;
  readonly height: number;
  readonly cluster: string;
  readonly isBox: boolean;
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

/** Measures of the map in pixels: a box begins at x of its column and is that wide. */
export const places = {
  people: { x: 4, width: 196 },
  events: { x: 366, width: 216 },
  places: { x: 682, width: 170 },
  money: { x: 960, width: 196 },
} as const satisfies Record<MapColumn, { x: number; width: number }>;
export const mapWidth = 1160;
/** Where the first row begins, below the names of the columns. */
export const mapTop = 62;
/** Clear space between two boxes, two accounts of one matter, and a free way and anything else. */
export const clear = { box: 28, account: 10, way: 16 } as const;
export const wayHeight = 4;

/** Key of the free way of a bundle towards a box in a column. */
export const wayKey = (towards: string, bundle: string, column: number): string => `${towards} ${bundle}@${column}`;
