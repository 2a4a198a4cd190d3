import { difference, type Frame, type Sparse, sparse, timesAt } from '../count/frame.ts';

/** How many types of an attribute are tried where people of any type would do; the commonest are the best. */
const mostPoints = 16;

/** How people of one attribute may be exchanged for others, and which types they may have. */
export interface Steps {
  /** For each place: exchanges that raise it by one. */
  readonly raising: readonly (readonly Sparse[])[];
  /** For each place: types that have it once. */
  readonly having: readonly (readonly Sparse[])[];
  readonly any: readonly Sparse[];
}

/** The exchanges of a frame. An attribute with one value a person exchanges one category for another. */
export function stepsOf(frame: Frame): Steps {
  const { types, peopleOfType, size } = frame;
  const order = types.map((_, type) => type).sort((x, y) => (peopleOfType[y] as number) - (peopleOfType[x] as number));
  const common = order.slice(0, mostPoints).map((type) => types[type] as Sparse);
  const places = Array.from({ length: size }, (_, place) => place);
  const exchanges = frame.multi ? optionExchanges(frame, common) : categoryExchanges(frame);
  return {
    raising: places.map((place) => raisingOf(exchanges, place)),
    having: places.map((place) => {
      const all = order.map((type) => types[type] as Sparse).filter((type) => timesAt(type, place) === 1);
      return all.slice(0, mostPoints);
    }),
    any: common,
  };
}

const negative = ({ places, times }: Sparse): Sparse => ({ places, times: times.map((time) => -time) });

function raisingOf(exchanges: readonly Sparse[], place: number): Sparse[] {
  return exchanges.flatMap((exchange) => {
    const times = timesAt(exchange, place);
    return times === 1 ? [exchange] : times === -1 ? [negative(exchange)] : [];
  });
}

function categoryExchanges({ size }: Frame): Sparse[] {
  const exchanges: Sparse[] = [];
  for (let place = 0; place < size; place += 1) {
    for (let other = place + 1; other < size; other += 1) exchanges.push(sparse([[place, 1], [other, -1]])); // biome-ignore format: one pair
  }
  return exchanges;
}

/** Exchanges between types that occur: somebody has one option more, another one, or gave an answer. */
function optionExchanges({ types }: Frame, common: readonly Sparse[]): Sparse[] {
  const found = new Map<string, Sparse>();
  for (const type of types) {
    for (const other of common) {
      const exchange = difference(type, other);
      if (exchange.places.length === 0) continue;
      const key = exchange.places
        .map((place, at) => `${place}:${exchange.times[at]}`)
        .sort()
        .join();
      const mirror = exchange.places
        .map((place, at) => `${place}:${-(exchange.times[at] as number)}`)
        .sort()
        .join();
      if (!found.has(key) && !found.has(mirror)) found.set(key, exchange);
    }
  }
  return [...found.values()].sort((x, y) => x.places.length - y.places.length).slice(0, 200);
}
