interface RisingNumbers {
  readonly rises: boolean;
  /** The first number was 0 or 1, and it was not the only one. */
  readonly fromStart: boolean;
  next(value: string): void;
}

/** Knows a column that only numbers the rows, also when it has more values than codes. */
export function risingNumbers(): RisingNumbers {
  let last = Number.NEGATIVE_INFINITY;
  let rises = true;
  let numbers = 0;
  let first = Number.NaN;
  return {
    get rises() {
      return rises;
    },
    get fromStart() {
      return numbers > 1 && (first === 0 || first === 1);
    },
    next(value) {
      const number = value.trim() === '' ? Number.NaN : Number(value);
      rises = number > last;
      last = number;
      if (numbers === 0) first = number;
      numbers += 1;
    },
  };
}
