import type { Hedge, Stance } from '../../../statement/index.ts'
import { formsOf, type VerbForm } from './inflection.ts'

/**
 * What a verb of saying goes with: a clause (that, bare, how), a quotation, a person told, an infinitive, a noun phrase;
 * `trails` verbs may follow or invert after what is said ("…, she said", "…, said she").
 */
export type Frame = 'clause' | 'quotation' | 'recipient' | 'infinitive' | 'object' | 'trails'

/** A verb by which somebody says, thinks or wants something. */
export interface SayingVerb {
  readonly lemma: string
  readonly frames: ReadonlySet<Frame>
  /** Prepositions and particles after which what is said may stand ("called for", "pointed out"). */
  readonly prepositions: ReadonlySet<string>
  readonly stance: Stance
  readonly hedge: Hedge
  /** Verbs of speech are sure enough to be read inside what another says. */
  readonly speech: boolean
}

interface Entry {
  readonly takes: string
  readonly stance?: Stance
  readonly hedge?: Hedge
  readonly speech?: boolean
  /** Lemmas; prepositions after a slash ("call/for/on"). */
  readonly verbs: string
}

const ENTRIES: readonly Entry[] = [
  {
    takes: 'clause quotation trails',
    speech: true,
    verbs:
      'say/of/about state write/of/about explain note remark/on reply observe comment/on recall recount declare announce conclude argue/for/against insist/on maintain stress emphasize emphasise underline underscore reiterate repeat tweet admit acknowledge concede confess reveal disclose confirm affirm reaffirm assert contend testify/about joke/about quip caution/against lament complain/of/about exclaim shout yell chant whisper scream mutter clarify elaborate/on recount report/on boast/of/about opine retort stipulate attest/to reason proclaim',
  },
  { takes: 'clause quotation', verbs: 'add continue answer respond/to post point/out/to' },
  { takes: 'clause quotation object trails', speech: true, verbs: 'mention recall' },
  { takes: 'quotation trails', speech: true, verbs: 'add continue respond post' },
  { takes: 'clause quotation recipient infinitive', speech: true, verbs: 'tell' },
  {
    takes: 'clause recipient',
    speech: true,
    verbs: 'inform/of remind/of notify/of assure/of reassure advise',
  },
  {
    takes: 'clause object',
    verbs:
      'announce acknowledge reveal disclose confirm recall recount reiterate stress emphasize emphasise underline underscore lament explain admit concede state',
  },
  { takes: 'quotation trails', speech: true, verbs: 'go' },
  {
    takes: '',
    verbs:
      'allude/to refer/to talk/about/of speak/of/about/against rail/against agree/with/on apologise/for apologize/for',
  },
  {
    takes: 'object',
    verbs:
      'discuss reference cite describe call characterize characterise label portray praise hail applaud welcome thank highlight outline detail quote list criticize criticise denounce condemn decry deplore blast slam mock accuse/of blame question challenge endorse identify deem depict liken tout recognize recognise praise credit commend express voice echo compare reference denigrate ridicule mention',
  },
  {
    takes: 'clause quotation trails',
    stance: 'asserts',
    hedge: 'alleged',
    speech: true,
    verbs: 'claim allege',
  },
  { takes: 'object infinitive', hedge: 'alleged', verbs: 'claim allege' },
  { takes: 'clause', hedge: 'alleged', verbs: 'charge' },
  { takes: 'clause trails', hedge: 'estimated', speech: true, verbs: 'estimate calculate reckon' },
  { takes: 'object', hedge: 'estimated', verbs: 'estimate' },
  { takes: 'object', verbs: 'show reveal' },
  { takes: 'object', verbs: 'put' },
  {
    takes: 'clause trails',
    hedge: 'believed',
    verbs: 'believe/in think/about/of suspect/of assume suppose presume guess feel',
  },
  { takes: 'clause object', hedge: 'believed', verbs: 'consider view regard' },
  { takes: 'clause trails', hedge: 'possible', verbs: 'suggest imply hint/at speculate/about' },
  { takes: 'object', hedge: 'possible', verbs: 'suggest' },
  {
    takes: 'clause trails',
    verbs:
      'find show indicate demonstrate reveal conclude signal learn/of/about/from hear/of/about discover recognize recognise realize realise know/of/about understand remember observe',
  },
  { takes: 'object', verbs: 'know remember understand' },
  { takes: 'clause object', stance: 'denies', speech: true, verbs: 'deny refute dispute rebut debunk' },
  { takes: 'object', stance: 'denies', verbs: 'reject dismiss contradict disavow' },
  { takes: 'clause object', stance: 'doubts', verbs: 'doubt question' },
  { takes: 'clause trails', stance: 'not-known', verbs: 'wonder/about/whether' },
  { takes: 'clause quotation trails', stance: 'not-known', verbs: 'ask/about/whether/if' },
  { takes: 'infinitive object', stance: 'declines', verbs: 'decline refuse' },
  { takes: 'clause object', stance: 'fears', verbs: 'fear dread' },
  { takes: 'clause', stance: 'fears', verbs: 'worry/about' },
  {
    takes: 'clause quotation recipient object trails',
    stance: 'fears',
    speech: true,
    verbs: 'warn/of/about/against/on',
  },
  {
    takes: 'clause object trails',
    stance: 'predicts',
    speech: true,
    verbs: 'predict forecast foresee project',
  },
  { takes: 'clause infinitive object', stance: 'predicts', verbs: 'expect anticipate' },
  {
    takes: 'clause infinitive recipient',
    stance: 'calls-for',
    speech: true,
    verbs: 'urge ask/for beg implore order instruct encourage press/for lobby/for',
  },
  {
    takes: 'object',
    stance: 'calls-for',
    verbs:
      'urge call/for/on/upon appeal/for/to plead/for/with push/for request order advocate/for favor favour clamor/for recommend',
  },
  {
    takes: 'clause object infinitive',
    stance: 'calls-for',
    speech: true,
    verbs: 'demand propose recommend request insist/on',
  },
  { takes: 'infinitive clause object', stance: 'calls-for', verbs: 'want hope/for wish prefer' },
  { takes: 'infinitive object', stance: 'calls-for', verbs: 'seek' },
  { takes: 'object', stance: 'opposes', verbs: 'oppose object/to protest/against disagree/with' },
  {
    takes: 'infinitive clause object recipient',
    stance: 'promises',
    speech: true,
    verbs: 'promise vow pledge swear guarantee',
  },
  { takes: 'infinitive clause', stance: 'promises', verbs: 'agree plan/on intend decide offer aim' },
  { takes: 'infinitive clause', stance: 'threatens', verbs: 'threaten' },
  { takes: 'object', stance: 'retracts', verbs: 'retract' },
  { takes: 'clause object', verbs: 'rule regret' },
]

const FRAMES: Readonly<Record<string, Frame>> = {
  clause: 'clause',
  quotation: 'quotation',
  recipient: 'recipient',
  infinitive: 'infinitive',
  object: 'object',
  trails: 'trails',
}

/** Verbs of saying by lemma; entries of one lemma are made one, the first of them telling the stance. */
export const SAYING: ReadonlyMap<string, SayingVerb> = compile(ENTRIES)

/** One form of a verb of saying. */
export interface SayingForm {
  readonly verb: SayingVerb
  readonly form: VerbForm
}

/** Every form of the verbs of saying. */
export const SAYING_FORMS: ReadonlyMap<string, SayingForm> = new Map(
  [...SAYING.values()].flatMap((verb) =>
    formsOf(verb.lemma).map(([form, is]) => [form, { verb, form: is }] as const),
  ),
)

function compile(entries: readonly Entry[]): ReadonlyMap<string, SayingVerb> {
  const verbs = new Map<string, SayingVerb>()
  for (const entry of entries) {
    for (const word of entry.verbs.split(' ')) {
      const [lemma = '', ...prepositions] = word.split('/')
      const before = verbs.get(lemma)
      verbs.set(lemma, {
        lemma,
        frames: new Set([...(before?.frames ?? []), ...framesOf(entry.takes)]),
        prepositions: new Set([...(before?.prepositions ?? []), ...prepositions]),
        stance: before?.stance ?? entry.stance ?? 'asserts',
        hedge: before?.hedge ?? entry.hedge ?? 'none',
        speech: (before?.speech ?? false) || (entry.speech ?? false),
      })
    }
  }
  return verbs
}

function framesOf(takes: string): readonly Frame[] {
  return takes.split(' ').flatMap((name) => FRAMES[name] ?? [])
}
