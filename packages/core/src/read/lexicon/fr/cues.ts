import type { CueLexicon } from '../cues.ts'

/** French words of saying. A beginning holds all forms of a verb; accents are left out. */
export const FRENCH_CUES: CueLexicon = {
  words: [
    { stance: 'denies', hedge: 'none', begins: 'nie. nient. niait. niaient. niant. dement refut contest' },
    { stance: 'doubts', hedge: 'none', begins: 'dout' },
    { stance: 'not-known', hedge: 'none', begins: 'ignor' },
    { stance: 'retracts', hedge: 'none', begins: 'retract' },
    {
      stance: 'fears',
      hedge: 'none',
      begins: 'crain craint redout inquie preoccup alert averti mis. mise. mettent. met. garde. crainte',
    },
    { stance: 'predicts', hedge: 'none', begins: 'prevoi prevoy predi predit anticip attend' },
    {
      stance: 'calls-for',
      hedge: 'none',
      begins: 'appel demand reclam exig exhort plaid invit pri. prie. prient. suppli somm. somme. pres',
    },
    { stance: 'opposes', hedge: 'none', begins: 'oppos rejet rejett refus' },
    { stance: 'promises', hedge: 'none', begins: 'prome promis engag jur. jure. jurent.' },
    { stance: 'threatens', hedge: 'none', begins: 'menac' },
    { stance: 'asserts', hedge: 'alleged', begins: 'preten alleg revendiqu' },
    { stance: 'asserts', hedge: 'alleged', blames: true, begins: 'accus imput reproch' },
    { stance: 'asserts', hedge: 'estimated', begins: 'evalu chiffr' },
    { stance: 'asserts', hedge: 'believed', begins: 'pense pensent pensait croi croy soupconn suppos' },
    { stance: 'asserts', hedge: 'possible', begins: 'sugger laiss suppute' },
  ],
  negations: new Set(['pas', 'ne', 'n', 'jamais', 'ni', 'aucunement']),
  knowing: ['sai', 'savent', 'savai', 'connai', 'ignor'],
  declining: ['refus', 'declin'],
  speaking: ['comment', 'repond', 'exprim', 'parl', 'confirm', 'precis'],
}
