/** The words of the ledger’s commands in French. */
export const LEDGER = {
  'fault/ledger-verb': '« {given} » n’est ni verify, ni prove, ni check, ni export, ni merge, ni log.',
  'fault/ledger-one': 'Nommez une seule chose, par exemple : {example}',
  'fault/short-id': '« {given} » n’est pas un identifiant : au moins six chiffres de 0–9 et a–f.',
  'workspace/half-copied':
    'L’espace de travail dans {folder} n’est pas entier ({detail} manque) : recopiez-le ou rétablissez une sauvegarde. Rien n’a été changé.',
  'workspace/exists-file': '{file} existe déjà ; rien n’a été écrit.',

  'verify/intact':
    '{size, plural, one {# entrée} other {# entrées}} de {devices, plural, one {# appareil} other {# appareils}} : toutes sont entières, signées et dans leurs chaînes. Racine {root}.',
  'verify/bodies':
    '{held, plural, one {# contenu est là et entier} other {# contenus sont là et entiers}}{erased, plural, =0 {} one { ; # a été effacé} other { ; # ont été effacés}}.',
  'verify/grown':
    'Rien n’a été changé ni coupé depuis que {size, plural, one {# entrée a été retenue} other {# entrées ont été retenues}}.',
  'verify/not-remembered':
    'Rien n’en avait été retenu : une entrée coupée à la fin ne pourrait pas être remarquée.',
  'verify/fork':
    'L’appareil {device} a écrit {count} entrées différentes avec le numéro {sequence} : elles sont gardées comme preuve contre sa clé.',
  'verify/quarantined':
    '{count, plural, one {# entrée a une horloge} other {# entrées ont une horloge}} très en avance sur toutes les autres : gardée, mais pas suivie.',
  'verify/lingering':
    '{count, plural, one {# contenu à effacer est encore là} other {# contenus à effacer sont encore là}}.',
  'verify/absent':
    '{count, plural, one {# contenu ou fichier n’est jamais arrivé} other {# contenus ou fichiers ne sont jamais arrivés}} ici ; fusionnez le dossier qui {count, plural, one {l’a} other {les a}}.',
  'verify/odd-times':
    '{count, plural, one {# entrée porte une date impossible} other {# entrées portent des dates impossibles}} : une horloge était fausse. Rien ici ne repose sur les horloges.',
  'verify/broken':
    'Le registre n’est pas entier. Entrée {position} (numéro {sequence} de l’appareil {device}) : {what}.',
  'verify/broken-nobody': 'Le registre n’est pas entier. Entrée {position} : {what}.',
  'verify/broken-next':
    'Que faire : rétablir une sauvegarde, ou créer un nouvel espace et y fusionner une copie saine (sanad ledger merge DOSSIER).',
  'verify/accept-next': 'Si vous savez pourquoi, faites-le consigner : sanad ledger verify --accept',
  'verify/accepted':
    '{file} : il est consigné que {person} en a connaissance. Les octets restent tels quels.',

  'bytes/torn':
    '{file} : {count, plural, one {son dernier octet est} other {ses # derniers octets sont}} une écriture interrompue et jamais confirmée ; mise de côté et gardée.',
  'bytes/changed':
    '{file} : {count, plural, =0 {il n’est pas tel qu’il a été écrit} one {# octet n’est pas tel qu’il a été écrit} other {# octets ne sont pas tels qu’ils ont été écrits}}.',
  'bytes/missing': '{file} : ce qui précédait a disparu.',
  'bytes/stray': '{file} : ce fichier ne fait pas partie du registre.',
  'bytes/checkpoint':
    '{file} : ce n’est pas ce que l’appareil a signé ; ce qui avait été retenu du registre est perdu.',

  'wrong/lost': 'ses octets ont été changés ou perdus là où ils se trouvent',
  'wrong/entry-length': 'sa longueur n’est celle d’aucune entrée',
  'wrong/newer-version': 'un Sanad plus récent l’a écrite',
  'wrong/bad-number': 'un de ses nombres est impossible',
  'wrong/bad-word': 'un de ses mots est impossible',
  'wrong/bad-reference': 'elle nomme une entrée impossible',
  'wrong/gap': 'l’entrée précédente de son auteur manque',
  'wrong/wrong-link': 'elle ne suit pas l’entrée précédente de son auteur',
  'wrong/backward-clock': 'son horloge recule',
  'wrong/bad-signature': 'elle n’est pas signée par son auteur',
  'wrong/wrong-position': 'elle est à la place d’une autre',
  'wrong/duplicate': 'elle est là une seconde fois',
  'wrong/changed': 'une autre entrée que celle retenue est là',
  'wrong/cut-off': 'le registre finit ici, et il était plus long',
  'wrong/wrong-root': 'à partir d’ici quelque chose n’est pas tel que retenu',
  'wrong/body-missing': 'son contenu a disparu, et aucune entrée ne dit qu’il a été effacé',
  'wrong/body-changed': 'son contenu a été changé',
  'wrong/parts-changed': 'les lignes de son contenu ne sont pas celles qu’elle annonce',
  'wrong/body-foreign': 'son contenu n’a pas été écrit par Sanad',
  'wrong/wrong-kind': 'son contenu est d’une autre sorte qu’elle ne dit',
  'wrong/held-missing': 'un texte ou un fichier qu’elle nomme a disparu',
  'wrong/held-changed': 'un texte ou un fichier qu’elle nomme a été changé',

  'prove/none': 'Il n’y a ici ni déclaration ni entrée {given}.',
  'prove/several': '« {given} » commence plusieurs identifiants : {ids}. Écrivez-en davantage.',
  'prove/sealed':
    'La déclaration a été scellée par une version antérieure de Sanad : elle ne peut pas être montrée seule. Son entrée le peut : sanad ledger prove {entry}',
  'prove/reveals':
    'La déclaration est scellée, et la preuve contiendrait ses mots et leur auteur, pour quiconque reçoit le fichier. Si c’est bien ce que vous voulez : sanad ledger prove {id} --reveal. Pour prouver l’entrée seule, sans ses mots : sanad ledger prove {entry}',
  'prove/written':
    'La preuve est dans {file}. Chacun peut la vérifier, hors ligne : sanad ledger check {file}',
  'export/written':
    '{count, plural, one {# entrée est} other {# entrées sont}} dans {file}, avec ce qui est en clair.',
  'export/unsigned':
    'L’espace de travail est verrouillé : l’export n’a pas de point de contrôle, et ce qui en serait coupé à la fin ne se remarquerait pas.',

  'proof/holds':
    'La preuve tient. Elle montre que cette déclaration a été enregistrée, exactement dans ces mots :',
  'proof/holds-entry': 'La preuve tient. Elle montre que cette entrée a été enregistrée.',
  'proof/holds-part': 'La preuve tient. Elle montre que ceci a été enregistré, mot pour mot :',
  'proof/speaker': 'Source : {speaker}',
  'proof/cue': 'Comment cela a été dit : {cue}',
  'proof/no-cue': 'Comment cela a été dit : sans mot de parole',
  'proof/words': 'Ce qui a été dit : {text}',
  'proof/entry':
    'L’entrée {entry} (numéro {sequence} de son auteur) est à la place {position} d’un registre de {size, plural, one {# entrée} other {# entrées}} signé par la clé {key}.',
  'proof/self-asserted':
    'Seul son auteur dit depuis quand : la clé {key}, le {day} selon l’horloge de son appareil.',
  'proof/witnessed': 'Elle était là le {day} au plus tard : {witnesses} l’a vue.',
  'proof/leaves-open': 'Elle ne montre pas :',
  'open/truth': 'que ce qui a été dit est vrai ;',
  'open/completeness': 'que rien d’autre n’a été dit, ici ou ailleurs ;',
  'open/figure': 'qu’un chiffre en découle : sanad weigh le recalcule ;',
  'open/person': 'qui détient les clés ;',
  'open/date':
    'quand elle a été écrite, ni que le détenteur de la clé n’a pas inventé le registre après coup : personne d’autre ne l’a vu.',
  'proof/fails': 'La preuve ne tient pas : {what}.',
  'unproved/no-proof': 'ce n’est pas une preuve, ou pas une preuve entière',
  'unproved/no-checkpoint': 'son point de contrôle est illisible',
  'unproved/unknown-log': 'le registre qu’elle nomme n’est connu de personne',
  'unproved/checkpoint-not-signed': 'son point de contrôle n’est pas signé par la clé du registre',
  'unproved/witness-not-signed': 'la signature d’un témoin ne convient pas',
  'unproved/no-entry': 'son entrée est illisible',
  'unproved/entry-not-signed': 'son entrée n’est pas signée par son auteur',
  'unproved/not-in-log': 'le registre ne contient pas l’entrée',
  'unproved/not-in-entry': 'l’entrée ne contient pas ces mots',
  'proof/no-file': '{file} ne peut pas être lu.',

  'merge/took':
    '{added, plural, =0 {Aucune entrée n’est nouvelle} one {# nouvelle entrée est arrivée} other {# nouvelles entrées sont arrivées}} ; {known, plural, one {# était} other {# étaient}} déjà là ; {bodies, plural, =0 {rien n’a été copié} one {# contenu ou fichier a été copié} other {# contenus et fichiers ont été copiés}}.',
  'merge/refused': 'L’entrée {position} de là-bas n’a pas été prise : {what}.',
  'merge/waiting':
    'L’entrée {entry} de là-bas n’a pas été prise : l’entrée précédente de son auteur n’est ni là-bas ni ici.',
  'merge/damaged': 'Le contenu {name} de là-bas n’a pas été pris : il a été changé.',
  'merge/other-damage':
    'Là-bas, des octets de {file} ne sont pas tels qu’ils ont été écrits ; ce qui est lisible a été pris.',
  'merge/not-whole':
    'L’export n’est pas tel que son registre l’a signé ; chaque entrée a été vérifiée pour elle-même.',
  'merge/erased':
    '{count, plural, one {# corps a été supprimé} other {# corps ont été supprimés}} ici, car des entrées disent de les effacer.',
  'merge/acknowledged':
    'Cet appareil a signé que {count, plural, one {# effacement a été exécuté} other {# effacements ont été exécutés}} ici.',
  'merge/unsigned':
    'L’espace de travail est verrouillé : que cela a été exécuté n’est pas encore signé. Fusionnez de nouveau avec --passphrase-file.',
  'merge/asked':
    '{count, plural, one {# effacement attend} other {# effacements attendent}} votre accord : un appareil pour qui personne ici ne répond demande d’effacer ce que d’autres ont écrit. Voyez qui le demande, puis : {commands}',
  'merge/no-export': '{detail} n’est ni un espace de travail ni un export ; rien n’a été changé.',
  'merge/same': 'C’est cet espace de travail lui-même ; rien n’a été changé.',

  'said/report': 'rapport',
  'said/text': 'texte',
  'said/reading': 'lecture',
  'said/act': 'acte',
  'said/pin': 'incident nommé',
  'said/judgement': 'jugement sur deux rapports',
  'said/violation': 'violation consignée',
  'said/decision': 'décision',
  'said/withdrawal': 'rapport retiré',
  'said/member': 'membre',
  'said/search': 'recherche gardée',
  'said/access': 'rapport scellé ouvert',
  'said/erase': 'à effacer',
  'said/erased': 'effacé ici',
  'said/unread': '{coarse}, illisible',

  'rebuild/done':
    'Les tables sont refaites à partir de {count, plural, one {# entrée} other {# entrées}}, en {seconds} s.',
} as const
