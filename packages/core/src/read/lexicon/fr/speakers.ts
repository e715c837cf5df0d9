import { plainWord } from '../../plain-word.ts'
import type { SpeakerWords } from '../speakers.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(plainWord))

/** How French tells who speaks. */
export const FRENCH_SPEAKERS: SpeakerWords = {
  speaking: words('porte-parole portes-parole'),
  documents: words(
    'communiqué déclaration rapport bulletin note enquête message lettre tweet publication liste registre article étude',
  ),
  recordings: words('enregistrement vidéo vidéos images audio'),
  described: new Map([
    ...[...words('témoin témoins habitant habitants habitante riverain riverains')].map(
      (word) => [word, 'witness'] as const,
    ),
    ...[...words('père mère parents famille familles proche proches frère soeur sœur oncle tante')].map(
      (word) => [word, 'family'] as const,
    ),
    ...[...words('médecin médecins infirmier infirmière hôpital secouriste secouristes')].map(
      (word) => [word, 'medical'] as const,
    ),
    ...[...words('expert experts chercheur chercheuse analyste analystes')].map(
      (word) => [word, 'expert'] as const,
    ),
    ...[...words('détenu détenus prisonnier prisonniers')].map((word) => [word, 'detainee'] as const),
    ...[...words('enfant enfants garçon fille garçons filles')].map((word) => [word, 'child'] as const),
  ]),
  roles: words(
    'ministre président présidente directeur directrice chef commandant général responsable responsables coordinateur coordinatrice envoyé rapporteur représentant représentante avocat avocate juge procureur maire gouverneur officier soldat journaliste',
  ),
  pronouns: words('il elle ils elles celui celle ceux celles dernier dernière derniers dernières qui'),
  selves: words('je nous moi'),
  leading: words("le la les l' l’ un une des du de d' d’ son sa ses leur leurs selon"),
  joining: words('à au aux en et ou par pour sur chez auprès'),
}
