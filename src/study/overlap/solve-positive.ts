/**
 * Cholesky factor (lower triangle, row by row) of a symmetric matrix, in place.
 *
 * @returns false when the matrix is not positive definite as far as doubles can tell
 */
export function factor(matrix: Float64Array, size: number): boolean {
  for (let row = 0; row < size; row += 1) {
    const largest = matrix[row * size + row] as number;
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] as number;
      for (let at = 0; at < column; at += 1) {
        sum -= (matrix[row * size + at] as number) * (matrix[column * size + at] as number);
      }
      if (row !== column) matrix[row * size + column] = sum / (matrix[column * size + column] as number);
      else if (sum > largest * 1e-12) matrix[row * size + row] = Math.sqrt(sum);
      else return false;
    }
  }
  return true;
}

/** Solves with the factor of `factor`; the right side is not changed. */
export function solveWith(matrix: Float64Array, size: number, right: Float64Array): Float64Array {
  const answer = right.slice();
  for (let row = 0; row < size; row += 1) {
    let sum = answer[row] as number;
    for (let at = 0; at < row; at += 1) sum -= (matrix[row * size + at] as number) * (answer[at] as number);
    answer[row] = sum / (matrix[row * size + row] as number);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = answer[row] as number;
    for (let at = row + 1; at < size; at += 1) sum -= (matrix[at * size + row] as number) * (answer[at] as number);
    answer[row] = sum / (matrix[row * size + row] as number);
  }
  return answer;
}
