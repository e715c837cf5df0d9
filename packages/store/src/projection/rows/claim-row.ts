import type { ActorRef, Claim, Group, Place } from '@sanad/core/statement'
import type { ClaimTable } from '../tables.ts'
import type { Row } from './row.ts'

type Where = Pick<ClaimTable, 'report' | 'entry' | 'rank' | 'position'>

const NO_COUNT = { words: null, bound: null, stated: null, low: null, high: null }
const NO_FIGURE = {
  measure: null,
  unit: null,
  kind: null,
  period: null,
  asOf: null,
  place: null,
  count: NO_COUNT,
}
const NO_PLACE = { words: null, ref: null, country: null, lat: null, lon: null }

/** A claim, flattened for asking: what it counts, where, when. */
export function claimRow(claim: Claim, place: number, where: Where): Row {
  const figure = claim.kind === 'figure' ? claim.figure : NO_FIGURE
  const { count } = figure
  const there = figure.place ?? placeOf(claim) ?? NO_PLACE
  const row: ClaimTable = {
    report: where.report,
    entry: where.entry,
    rank: where.rank,
    claim: place,
    position: where.position,
    kind: claim.kind,
    stance: claim.stance,
    realis: claim.realis,
    about: aboutOf(claim),
    measure: figure.measure,
    unit: figure.unit,
    counted: figure.kind,
    bound: count.bound,
    stated: count.stated,
    low: count.low,
    high: count.high,
    words: count.words,
    period: figure.period ?? timeOf(claim),
    as_of: figure.asOf,
    place: there.words,
    place_ref: there.ref,
    country: there.country,
    lat: there.lat,
    lon: there.lon,
  }
  return { table: 'claim', row }
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
