import type { ActorRef, Claim, Figure, Group, Place } from '@sanad/core/statement'
import type { ClaimTable } from '../tables.ts'
import type { Row } from './row.ts'

type Where = Pick<ClaimTable, 'report' | 'entry' | 'rank' | 'position'>

/** A claim, flattened for asking: what it counts, where, when. */
export function claimRow(claim: Claim, place: number, where: Where): Row {
  const { kind, stance, realis } = claim
  const figure = claim.kind === 'figure' ? claim.figure : null
  return {
    table: 'claim',
    row: {
      ...where,
      claim: place,
      kind,
      stance,
      realis,
      about: aboutOf(claim),
      ...countColumns(figure),
      period: figure?.period ?? timeOf(claim),
      as_of: figure?.asOf ?? null,
      ...placeColumns(figure?.place ?? placeOf(claim)),
    },
  }
}

/** Whom a claim names. */
export function actorsOf(claim: Claim): readonly ActorRef[] {
  return groupsOf(claim).flatMap(({ actors }) => actors)
}

function groupsOf(claim: Claim): readonly Group[] {
  switch (claim.kind) {
    case 'figure':
      return [...claim.figure.includes, ...claim.figure.excludes]
    case 'event':
      return [...claim.by, ...claim.upon]
    case 'status':
      return [claim.who]
    case 'appeal':
      return [...claim.to, ...(claim.for === null ? [] : [claim.for])]
    case 'position':
      return claim.of
    case 'relation':
      return [claim.from, claim.to]
    case 'assessment':
      return claim.of === null ? [] : [claim.of]
  }
}

function aboutOf(claim: Claim): string | null {
  switch (claim.kind) {
    case 'figure':
      return null
    case 'event':
      return claim.event
    case 'status':
      return claim.status
    case 'appeal':
      return claim.action
    case 'position':
      return claim.on
    case 'relation':
      return claim.relation
    case 'assessment':
      return claim.axis
  }
}

function placeOf(claim: Claim): Place | null {
  return claim.kind === 'event' || claim.kind === 'status' ? claim.place : null
}

function timeOf(claim: Claim): string | null {
  return claim.kind === 'event' || claim.kind === 'status' ? claim.time : null
}

function countColumns(
  figure: Figure | null,
): Pick<ClaimTable, 'measure' | 'unit' | 'counted' | 'bound' | 'stated' | 'low' | 'high' | 'words'> {
  const count = figure?.count
  return {
    measure: figure?.measure ?? null,
    unit: figure?.unit ?? null,
    counted: figure?.kind ?? null,
    bound: count?.bound ?? null,
    stated: count?.stated ?? null,
    low: count?.low ?? null,
    high: count?.high ?? null,
    words: count?.words ?? null,
  }
}

function placeColumns(
  place: Place | null,
): Pick<ClaimTable, 'place' | 'place_ref' | 'country' | 'lat' | 'lon'> {
  return {
    place: place?.words ?? null,
    place_ref: place?.ref ?? null,
    country: place?.country ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
  }
}
