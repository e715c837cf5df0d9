/** What a list tells of a word that stands in a text; a list knows no word that nobody put there ("constructor"). */
export function ofWord<T>(list: Readonly<Record<string, T>>, word: string): T | undefined {
  const found = list[word]
  return found !== undefined && Object.hasOwn(list, word) ? found : undefined
}
