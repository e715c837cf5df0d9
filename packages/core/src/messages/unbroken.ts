/** French puts a space before some signs and inside quotation marks; no line ends there. */
export function unbroken<Messages extends Readonly<Record<string, string>>>(messages: Messages): Messages {
  const kept = Object.entries(messages).map(([key, message]) => [
    key,
    message.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0'),
  ])
  return { ...messages, ...Object.fromEntries(kept) }
}
