/** How many of `length` things in order hold, where all that do stand before all that do not; takes log2(length) looks. */
export function countHolding(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
