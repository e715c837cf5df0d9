import type { List } from '../list.ts'

/** What a person does in a workspace. */
export type MemberRole = 'monitor' | 'verifier' | 'analyst' | 'caseworker' | 'tracing-officer'

/** The list of {@link MemberRole} codes with their labels. */
export const MEMBER_ROLE: List<MemberRole> = {
  name: 'member-role',
  version: 1,
  labels: {
    monitor: ['monitor', 'راصد', 'observateur'],
    verifier: ['verifier', 'مدقّق', 'vérificateur'],
    analyst: ['analyst', 'محلّل', 'analyste'],
    caseworker: ['caseworker', 'مسؤول حالة', 'gestionnaire de cas'],
    'tracing-officer': ['tracing officer', 'مسؤول بحث عن العائلات', 'agent de recherche des familles'],
  },
}
