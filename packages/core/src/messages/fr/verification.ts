import type { VERIFICATION as ENGLISH } from '../en/verification.ts'

/** The words of incidents, violations, decisions and roll-calls in French. */
export const VERIFICATION: Readonly<Record<keyof typeof ENGLISH, string>> = {
  'help/incident': 'Les incidents dont parlent les rapports : list, show, name, same, not-same.',
  'help/incident-verb': 'list, show INCIDENT, name INCIDENT MOTS, same UN AUTRE ou not-same UN AUTRE',
  'help/violation': 'Ce qui a été fait à des enfants dans un incident : add, change, list, show.',
  'help/violation-verb': 'add INCIDENT, change VIOLATION, list [INCIDENT] ou show VIOLATION',
  'help/decide': 'Décider d’une violation, à un niveau, avec un motif. Jamais de la sienne.',
  'help/violation-type': 'Type de violation : killing, maiming, recruitment-use, abduction …',
  'help/tally': 'Combien : 3, 2-5 ou 4+',
  'help/party': 'Qui l’a commis ; NOM=catégorie s’il est inconnu. Peut être répété',
  'help/joint': 'Ils l’ont commis ensemble',
  'help/weapon': 'Code d’une arme. Peut être répété',
  'help/circumstance': 'Toute autre circonstance, par sa liste : attack-type=aerial',
  'help/flag': 'Ce qui est dit des victimes : human-shield=yes',
  'help/gate': 'Réponse à une condition : context, victim, perpetrator ou act = yes, no ou unknown',
  'help/when': 'Quand cela a eu lieu (2022-01-20), ouvert si cela continue (2022-01-20/..)',
  'help/child': 'Un enfant sous un code : C-7, C-7:female, C-7:female:12-13',
  'help/from': 'Une déclaration sur laquelle elle repose ; STATEMENT=eyewitness dit qui a parlé',
  'help/cited': 'Une déclaration sur laquelle la décision repose',
  'help/level': 'focal-point, ctfmr-technical ou ctfmr',
  'help/status-code': 'pending, verified, reported-not-verified, did-not-occur ou not-mrm',
  'help/decision-reason': 'Pourquoi, en une phrase',
  'help/decided-on': 'Date de la décision, si ce n’est pas aujourd’hui',
  'help/credible': 'Si les sources ont été jugées crédibles : yes ou no',
  'help/corrects': 'Un rapport que celui-ci corrige, selon son éditeur',
  'help/supersedes': 'Un rapport que celui-ci remplace',
  'help/documents': 'Pas de source primaire, mais des documents suffisants',
  'example/incident-list': 'les incidents dont parlent les rapports',
  'example/incident-show': 'un incident, tel qu’il était connu un jour donné',
  'example/incident-name': 'lui donner un nom ; il garde dès lors ses rapports',
  'example/incident-judge': 'dire que deux ne sont pas un même incident',
  'example/violation-add': 'réunir ce que disent ses déclarations',
  'example/violation-change': 'la compléter',
  'example/violation-show': 'ses sources, et ce qui a été décidé',
  'example/decide-pending': 's’en saisir',
  'example/decide-verified': 'décider',
  'fault/bad-verb': '« {given} » n’est pas un de {choices}.',
  'fault/bad-choice': '« {given} » ne va pas avec {option} ; choisissez parmi {choices}.',
  'fault/bad-extent': '« {given} » n’est pas un nombre pour {option} ; écrivez 3, 2-5 ou 4+.',
  'fault/bad-child':
    '« {given} » n’est pas le code d’un enfant ; écrivez C-7, C-7:female ou C-7:female:12-13.',
  'fault/bad-pair': '« {given} » ne va pas avec {option} ; écrivez un nom, un signe égal et une valeur.',
  'fault/no-reason': 'Une décision a un motif : --reason "…"',
  'fault/no-type':
    'Dites de quel type de violation il s’agit : --type CODE. {choicesCount, plural, =0 {Les déclarations de cet incident n’en évoquent aucun.} other {Les déclarations évoquent {choices}.}}',
  'incident/joining': 'Proposé à l’ajout : rapport {report}. Pour le dire : sanad incident same',
  'incident/leaving': 'Proposé au retrait : rapport {report}. Pour le dire : sanad incident not-same',
  'incident/named': '{incident} s’appelle « {name} » et garde ses rapports.',
  'incident/judged-same':
    'Noté comme un seul incident ({count, plural, one {# paire de rapports} other {# paires de rapports}}).',
  'incident/judged-not-same':
    'Noté comme des incidents distincts ({count, plural, one {# paire de rapports} other {# paires de rapports}}).',
  'incident/one-report': 'C’est un seul et même rapport ; rien n’a été écrit.',
  'incident/too-many':
    '{count, number} paires de rapports, c’est trop pour un seul mot ; nommez les rapports.',
  'incident/both-pinned':
    'Les deux incidents ont été nommés par des personnes ; reprenez les rapports un par un.',
  'help/count': 'Compter les violations d’un trimestre par type, partie, lieu et degré de vérification.',
  'help/quarter': 'Un trimestre : 2022-q1',
  'help/count-why': 'Lister aussi les violations de ce type derrière les nombres',
  'example/count': 'les tableaux d’un trimestre',
  'example/count-why': 'quels meurtres ils comptent, tels que connus un jour donné',
  'fault/bad-quarter': '« {given} » n’est pas un trimestre ; écrivez 2022-q1.',
  'count/heading': '{quarter}, tel que connu à l’entrée {position, number}',
  'count/nothing': 'Rien n’est compté pour ce trimestre.',
  'count/verified': 'Vérifié',
  'count/late': 'Vérifié tardivement : c’est arrivé lors d’un trimestre antérieur',
  'count/unverified': 'Non vérifié',
  'count/monitored': 'Suivi, sans être une violation grave',
  'count/by-party': 'Par partie ; jamais additionné, ce qui a été commis ensemble figure chez chacune',
  'count/by-place': 'Par lieu',
  'count/no-place': 'lieu inconnu',
  'count/violations': '{count, plural, one {# violation} many {# violations} other {# violations}}',
  'count/row':
    '{count, plural, one {# violation} many {# violations} other {# violations}}, enfants {children}',
  'count/total':
    'En tout {count, plural, one {# violation} many {# violations} other {# violations}} ; enfants par type, additionnés : {children}',
  'count/several':
    '{count, plural, one {# enfant ou groupe a} many {# enfants ou groupes ont} other {# enfants ou groupes ont}} subi plusieurs violations ; chaque enfant une fois : {total}',
  'count/jointly': '{told} ; dont {count, number} ensemble',
  'violation/recorded': 'Consignée : {violationType}, {violation}.',
  'violation/source': '{statement} · {sourceType} · {sourceRole}',
  'violation/told-apart':
    '{count, number} personnes l’ont consignée chacune de son côté. Dites laquelle vaut : sanad violation change',
  'decision/recorded': 'Décidé : {violation}, {verificationStatus} ({decisionLevel}, {on}).',
  'decision/made': '{verificationStatus} · {on} · {by}',
  'decision/refused': '{sentence}',
  'decision/stated': '« {words} »',
  'decision/rests-on':
    'Appuis : {primary, plural, =0 {aucune source primaire} one {# source primaire} other {# sources primaires}} et {secondary, plural, =0 {aucune secondaire} one {# secondaire} other {# secondaires}} : {sourceWeight}.',
  'decision/collector':
    '{person} a consigné cette violation ou recueilli ce sur quoi elle repose ; quelqu’un d’autre décide.',
  'decision/no-verifier':
    'Seules décident les personnes désignées pour vérifier dans cet espace de travail ; {person} n’en est pas.',
  'decision/gate': 'Elle ne peut être vérifiée tant que ceci n’est pas un oui : {gate}.',
  'decision/no-gate-closed':
    'Elle n’est hors du mécanisme que si une condition est un non ; indiquez-la d’abord : sanad violation change --gate',
  'decision/not-credible': 'Des sources jugées non crédibles ne vérifient pas.',
  'decision/nothing-primary':
    'Rien de primaire n’est détenu ({sourceWeight}) : au plus « signalé, non vérifié ».',
  'decision/credibility-unsaid': 'Dites si les sources ont été jugées crédibles : --credible yes ou no',
  'decision/own-word':
    'Que cela n’a pas eu lieu ne peut reposer sur la seule parole d’une partie ; nommez une autre déclaration : --from STATEMENT',
  'decision/told-apart':
    '{versions, number} personnes ont consigné cette violation chacune de son côté ; dites d’abord laquelle vaut : sanad violation change',
  'decision/first-pending':
    'Personne ne s’en est encore saisi à ce niveau ({decisionLevel}) ; décidez d’abord : pending.',
  'decision/is-pending': 'La vérification est déjà en cours ({decisionLevel}).',
  'decision/back-to-pending':
    'C’est déjà décidé ({decisionLevel}) : {verificationStatus}. Rouvrez d’abord : pending.',
  'source/primary': 'Source primaire ({sourceRole}), dans des mots que nous détenons.',
  'source/supporting-testimony': 'Témoignage à l’appui ({sourceRole}), dans des mots que nous détenons.',
  'source/supporting-evidence': 'Un document ou un enregistrement que nous détenons.',
  'source/secondary': 'Source secondaire : {access}.',
  'source/does-not-say-so': 'Elle ne l’affirme pas, elle ne peut donc pas le vérifier.',
  'source/in-its-favour': 'Elle parle en sa propre faveur ({interest}), elle ne peut donc pas le vérifier.',
  'source/accuses-another': 'Une partie parle d’une autre, elle ne peut donc pas le vérifier.',
  'rollcall/arrivals-unsaid': 'Personne ne dit combien sont arrivés depuis ; ce n’est pas zéro.',
  'rollcall/as-said': '« {words} » ne dit pas à quelle date ; ce nombre vaut pour le jour où il a été dit.',
  'rollcall/start-open': '« {words} » ne fixe aucune limite supérieure.',
  'rollcall/other-people': '« {one} » et « {other} » ne sont peut-être pas les mêmes personnes.',
  'rollcall/holder-changed':
    '{before, select, null {Un autre} other {{before}}} tenait le lieu auparavant, {after} depuis le {on} ; les nombres seuls ne disent pas que ceux qui ont été remis sont ceux qui ont été reçus.',
  'rollcall/more-than-held': 'On en a compté plus qu’il n’était dit en être détenus.',
  'rollcall/heads-not-persons':
    'On compte ici des têtes, non des personnes : qui part et qui arrive se confondent avec qui reste.',
  'rollcall/no-two-counts': 'Personne ne les a comptés par la suite, d’après ce qui est dit.',
  'rollcall/no-fate-known':
    '« {words} » ({measure}) : personne ne dit ce qu’ils sont devenus ; leur sort reste inconnu.',
  'rollcall/children-among-them-unsaid':
    '{parts} ({measure}) : personne ne dit combien étaient des enfants ; aucun n’est retiré du compte.',
  'rollcall/fits': '{number}. « {words} » disparus : cela concorde.',
  'rollcall/contradicts':
    '{number}. « {words} » disparus : cela contredit ce calcul ; il faudrait qu’au moins {held, number} aient été détenus{present, select, null {} other {, ou qu’au plus {present} aient été présents}}.',
  'rollcall/would-contradict':
    '{number}. « {words} » disparus : cela contredirait ce calcul si personne n’était arrivé et s’il s’agissait des mêmes personnes ; il faudrait alors qu’au moins {held, number} aient été détenus{present, select, null {} other {, ou qu’au plus {present} aient été présents}}.',
  'rollcall/settle-start':
    'Ce qui trancherait le mieux : une liste nominative de ceux qui étaient détenus{on, select, null {} other { le {on}}}.',
  'rollcall/settle-present':
    'Ce qui trancherait le mieux : une liste nominative de ceux qui étaient présents{on, select, null {} other { le {on}}}.',
  'rollcall/settle-fates':
    'Ce qui trancherait le mieux : une liste nominative de ceux qui sont partis et de leur sort.',
}
