/** The sentences of reasons and disagreements in English, by the codes of `core/weigh`. */
export const REASONS = {} as const
