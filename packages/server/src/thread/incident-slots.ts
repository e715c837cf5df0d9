import { SanadError } from '@sanad/core/statement'
import {
  createIncidentKeeper,
  type IncidentKeeper,
  type WeighedIncident,
  type WeighingChange,
} from '../weighing/index.ts'
import type { Slot } from './question.ts'

/** Incidents as this thread was told of them. */
export interface IncidentSlots {
  learn(slot: Slot, at: string, change: WeighingChange): undefined
  /** Refuses where something else was told last. */
  of(
    asked: { readonly slot: Slot; readonly at: string },
    meanwhile: (done: number, all: number) => void,
  ): readonly WeighedIncident[]
}

/** Slots of which nothing was told yet. */
export function createIncidentSlots(): IncidentSlots {
  const slots = new Map<Slot, { readonly at: string; readonly keeper: IncidentKeeper }>()
  return {
    learn: (slot, at, change) => {
      const keeper = slots.get(slot)?.keeper ?? createIncidentKeeper()
      keeper.change(change)
      slots.set(slot, { at, keeper })
      return undefined
    },
    of: ({ slot, at }, meanwhile) => {
      const found = slots.get(slot)
      if (found?.at !== at) throw new SanadError('server/weighed-anew', 'another thread was told')
      return found.keeper.incidents(meanwhile)
    },
  }
}
