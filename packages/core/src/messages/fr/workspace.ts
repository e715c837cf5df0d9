/** The words of a workspace’s commands in French. */
export const WORKSPACE = {
  'help/init': 'Faire d’un dossier un espace de travail : ce qu’on y ajoute est conservé et signé.',
  'help/add':
    'Ajouter des rapports à l’espace de travail : conservés, lus, signés. À relancer après une interruption.',
  'help/status': 'Ce que contient l’espace de travail.',
  'help/statement': 'Une déclaration : d’où elle vient, qui l’a lue, ce qui a été décidé depuis.',
  'help/accept': 'Accepter une déclaration telle qu’elle a été lue.',
  'help/hold': 'Mettre une déclaration en attente.',
  'help/reject': 'Rejeter une déclaration : le rapport ne dit pas cela.',
  'help/comment': 'Commenter une déclaration.',
  'help/retract': 'Retirer un acte à soi, ou un rapport ajouté par erreur.',
  'help/reread': 'Relire les rapports avec le lecteur d’aujourd’hui et dire ce qui a changé.',
  'help/ledger': 'Le registre : verify, prove, check, export, merge, log.',
  'help/ledger-verb': 'verify, prove DÉCLARATION, check FICHIER, export, merge DOSSIER ou log',
  'help/rebuild': 'Refaire les tables de l’espace de travail à partir de son registre.',
  'help/backup': 'Écrire tout l’espace de travail dans un seul fichier chiffré.',
  'help/restore': 'Refaire un espace de travail à partir d’une sauvegarde.',
  'help/unlock': 'Dire si une phrase de passe ouvre l’espace de travail.',
  'help/erase':
    'Effacer ce que dit un rapport, ou tout ce qu’une source a dit en entretien, ici et dans chaque copie qui fusionne ; le registre reste entier.',
  'help/workspace': 'Le dossier de l’espace de travail, si ce n’est pas celui-ci',
  'help/passphrase-file': 'Fichier contenant la phrase de passe',
  'help/as': 'Votre nom de code dans cet espace (M1)',
  'help/open': 'C’est public : le garder en clair',
  'help/sealed': 'Ce n’est pas public : le garder scellé',
  'help/interview': 'C’est un entretien ; --source désigne par un code qui a parlé',
  'help/source': 'Code de la personne entendue',
  'help/reason': 'Pourquoi, en un mot ou deux, sans nom',
  'help/out': 'Où l’écrire',
  'help/find': 'Seulement les déclarations qui contiennent ces mots, dans l’une des trois langues',
  'help/position': 'Tel qu’était le registre avec tant d’entrées',
  'help/as-of': 'Tel qu’était le registre à la fin d’un jour (2022-01-24)',
  'help/accept-damage': 'Dire que l’on connaît le dommage ; rien n’est changé',
  'help/reveal': 'Prouver une déclaration scellée avec ses mots et leur auteur',
  'example/init': 'conserver ce qu’on ajoute, signé',
  'example/add': 'ajouter des rapports ; à relancer après une interruption',
  'example/statement': 'd’où vient une déclaration',
  'example/verify': 'vérifier chaque entrée et chaque corps',
  'example/prove': 'une preuve que chacun peut vérifier hors ligne',
  'fault/bad-code': '« {given} » n’est pas un nom de code : un seul mot de lettres et de chiffres.',
  'workspace/none':
    'Il n’y a pas d’espace de travail dans {folder} ni au-dessus. Pour en faire un : sanad init',
  'workspace/none-here':
    'Il n’y a pas d’espace de travail dans {folder}. Pour en faire un : sanad init {folder}',
  'workspace/exists': '{folder} contient déjà un espace de travail ; rien n’a été changé.',
  'workspace/foreign':
    '{folder} n’est pas un espace de travail écrit par Sanad ({detail}) ; rien n’a été changé.',
  'workspace/newer': '{folder} a été écrit par un Sanad plus récent ; installez-le. Rien n’a été changé.',
  'workspace/in-use': 'Un autre Sanad utilise {folder} ; attendez qu’il ait fini.',
  'workspace/keys-locked':
    'L’espace de travail est verrouillé ; indiquez le fichier de sa phrase de passe : --passphrase-file FICHIER',
  'workspace/keys-damaged':
    'Les clés de l’espace de travail ne peuvent pas être lues ({detail}). Rétablissez-les à partir d’une sauvegarde.',
  'workspace/cannot-open': 'L’espace de travail ne peut pas être ouvert : {detail}',
  'workspace/write-failed':
    'Écriture impossible ({detail}). Ce qui a été confirmé avant est conservé ; voyez le disque et relancez.',
  'workspace/broken': 'Le registre n’est pas entier ({detail}). Voir : sanad ledger verify',
  'workspace/no-passphrase-file': 'Le fichier de phrase de passe {file} ne peut pas être lu.',
  'workspace/say-passphrase': 'Indiquez le fichier de la phrase de passe : --passphrase-file FICHIER',
  'workspace/wait':
    'Trop de phrases de passe erronées ; attendez {seconds, plural, one {# seconde} other {# secondes}}.',
  'workspace/wrong-passphrase':
    'La phrase de passe ne convient pas ; {left, plural, =0 {le prochain essai devra attendre} one {il reste # essai avant d’attendre} other {il reste # essais avant d’attendre}}.',
  'workspace/no-passphrase': 'L’espace de travail n’a pas de phrase de passe ; rien n’y est scellé.',
  'workspace/weak-passphrase':
    'La phrase de passe est trop facile à deviner : prenez au moins six mots, ou vingt caractères.',
  'workspace/made': '{folder} est maintenant un espace de travail. Cet appareil signe comme {device}.',
  'workspace/made-open':
    'Il n’a pas de phrase de passe : seul ce qui est public peut être ajouté, et qui a le dossier peut signer. Pour sceller, commencez par : sanad init --passphrase-file FICHIER',
  'workspace/made-sealing':
    'Ce qui n’est pas public est scellé sous la phrase de passe. Si elle est perdue, personne ne peut l’ouvrir : gardez une sauvegarde et la phrase à part.',
  'workspace/opens': 'La phrase de passe ouvre {folder}.',
  'workspace/open': 'en clair',
  'workspace/sealed': 'scellé',
  'workspace/added':
    '{file} : conservé {compartment}, {reports, plural, one {# rapport} other {# rapports}}, {statements, plural, =0 {aucune déclaration} one {# déclaration} other {# déclarations}}',
  'workspace/known': '{file} : déjà connu, pas ajouté de nouveau',
  'workspace/was-erased':
    '{file} : un fichier identique a déjà été effacé ici ({reason}) ; il est maintenant conservé de nouveau.',
  'workspace/not-public':
    '{file} n’est pas manifestement public et n’a pas été ajouté : dites --open s’il l’est, ou gardez-le scellé dans un espace qui a une phrase de passe.',
  'workspace/changed': '{file} a changé pendant la lecture ; il n’a pas été ajouté. Ajoutez-le de nouveau.',
  'fault/bad-position': '« {given} » n’est pas une position de ce registre : un nombre de 0 à {size}.',
  'workspace/no-such': 'Il n’y a rien ici dont l’identifiant commence par « {given} » (au moins six signes).',
  'workspace/several': 'Plusieurs identifiants commencent par « {given} » ; écrivez-en davantage.',
  'workspace/not-yours': 'Cet acte est de {by} ; seule cette personne peut le retirer.',
  'workspace/folder': 'espace de travail',
  'workspace/you': 'vous',
  'workspace/person': '{person}, appareil {device}',
  'workspace/ledger': 'registre',
  'workspace/entries': '{size, plural, one {# entrée} other {# entrées}}',
  'workspace/open-part': 'en clair',
  'workspace/sealed-part': 'scellé',
  'workspace/locked-part': 'verrouillé : indiquez le fichier de la phrase de passe',
  'workspace/counts':
    '{reports, plural, one {# rapport} other {# rapports}}, {statements, plural, one {# déclaration} other {# déclarations}}, {acts, plural, =0 {aucun acte} one {# acte} other {# actes}}',
  'workspace/forks': 'bifurcations',
  'workspace/damage': 'dommage',
  'workspace/asked': 'à confirmer',
  'workspace/last-check': 'dernier contrôle',
  'workspace/checked-at': '{at} : {size, plural, one {# entrée intacte} other {# entrées intactes}}',
  'workspace/never-checked': 'aucun ici jusqu’à présent ; voir : sanad ledger verify',
  'workspace/see-verify': 'voir : sanad ledger verify',
  'workspace/statement': 'déclaration',
  'workspace/report': 'rapport',
  'workspace/file': 'fichier',
  'workspace/received': 'reçu',
  'workspace/kept': 'conservé',
  'workspace/read-by': 'lu par',
  'workspace/reading': '{reader} {version}, entrée {entry} à {position}',
  'workspace/decided': 'décidé',
  'workspace/as-read': 'rien encore : telle qu’elle a été lue',
  'workspace/accepted': 'acceptée',
  'workspace/held': 'mise en attente',
  'workspace/rejected': 'rejetée',
  'workspace/replaced': 'remplacée par celle d’une personne',
  'workspace/contested': 'les avis diffèrent',
  'workspace/not-current': 'elle n’a plus cours : une lecture ultérieure a d’autres mots',
  'workspace/gone': 'effacé ou absent d’ici',
  'workspace/act': 'acte',
  'workspace/acted': '{kind} par {by}, {at}, acte {id}',
  'workspace/did-accept': 'acceptée',
  'workspace/did-hold': 'mise en attente',
  'workspace/did-reject': 'rejetée',
  'workspace/did-comment': 'commentée',
  'workspace/did-replace': 'remplacée',
  'workspace/did-retract': 'retiré',
  'workspace/noted': 'Noté pour la déclaration {statement}.',
  'workspace/retracted': 'Retiré. Cela reste visible et ne compte plus.',
  'workspace/reread-one':
    '{report} : {before, plural, one {# déclaration} other {# déclarations}} avant, {after} maintenant, dont {fresh} nouvelles ; {acts, plural, =0 {aucun acte} one {# acte a suivi} other {# actes ont suivi}}{loose, plural, =0 {} one {; # acte ne convient à aucune : à une personne de dire} other {; # actes ne conviennent à aucune : à une personne de dire}}',
  'workspace/reread':
    '{changed, plural, =0 {Rien n’a changé} one {# rapport a changé} other {# rapports ont changé}} ; {same, plural, =0 {aucun} other {#}} tel quel.',
  'help/confirm': 'Exécuter un effacement en attente, désigné par l’identifiant de son entrée',
  'help/erase-reason': 'Pourquoi, en un mot et jamais avec un nom : il reste en clair pour toujours',
  'help/name':
    'Noircir ce nom dans un rapport en clair au lieu de tout effacer ; peut être répété. Une autre graphie est un autre nom',
  'help/names-file':
    'Fichier de ces noms, un par ligne, pour qu’ils ne restent pas dans l’historique du terminal',
  'example/erase': 'effacer tout ce que dit un rapport',
  'example/redact': 'noircir des noms dans un rapport en clair',
  'example/backup': 'tout l’espace de travail dans un fichier chiffré',
  'example/restore': 'un espace de travail à nouveau, avec la même racine',
  'fault/say-reason': 'Dites pourquoi en un mot : --reason MOT',
  'fault/bad-reason':
    'La raison est un seul mot d’au plus 40 lettres et chiffres, sans nom ; elle reste en clair pour toujours.',
  'fault/short-name': 'Un nom à noircir a au moins deux lettres.',
  'workspace/no-names-file': 'Le fichier des noms ne peut pas être lu.',
  'workspace/no-asked': 'Aucun effacement de cet identifiant n’attend ici.',
  'workspace/confirmed':
    'Confirmé : {count, plural, =0 {rien n’en restait ici} one {# contenu a disparu} other {# contenus ont disparu}}.',
  'workspace/no-report':
    'Aucun rapport ne correspond à ce que vous avez tapé, ou il est effacé. Donnez au moins six chiffres de son identifiant, ou le nom de son fichier.',
  'workspace/several-reports':
    'Plusieurs rapports correspondent ; nommez-en un par plus de son identifiant : {reports}',
  'workspace/erased':
    'Le rapport {report} est effacé : {entries, plural, one {# entrée ne dit} other {# entrées ne disent}} plus rien ; {texts, plural, one {# texte} other {# textes}}, {files, plural, one {# fichier} other {# fichiers}} et {keys, plural, one {# clé} other {# clés}} ont disparu.',
  'workspace/redacted':
    'Rapport {report} : {count, plural, =0 {aucun nom n’était dans son texte} one {un nom a été noirci une fois} other {des noms ont été noircis # fois}}, et le texte a été relu. {entries, plural, one {# entrée ne dit} other {# entrées ne disent}} plus rien ; {texts, plural, one {# texte} other {# textes}} et {files, plural, one {# fichier} other {# fichiers}} ont disparu.',
  'workspace/erased-stays':
    'Ce qui reste : que cet espace a écrit {entries, plural, one {quelque chose} other {# choses}}, par quel appareil et quand ; ni la longueur ni le contenu ne peuvent être connus.',
  'workspace/erased-shared':
    '{count, plural, one {# texte ou fichier reste car un autre rapport en a besoin} other {# textes ou fichiers restent car d’autres rapports en ont besoin}} : voyez s’ils doivent partir aussi.',
  'workspace/erased-related':
    'Il est venu avec d’autres rapports, qui restent et peuvent contenir les mêmes mots : {reports}',
  'workspace/erased-everywhere': 'Aucun autre appareil n’est connu pour en avoir une copie.',
  'workspace/erased-open':
    '{count, plural, one {# appareil n’a} other {# appareils n’ont}} pas encore dit que cela y a disparu, et peut le garder jusqu’à la fusion : {devices}',
  'workspace/erased-backups':
    'Les sauvegardes faites avant le contiennent encore : faites-en une nouvelle et détruisez toutes celles de plus de 30 jours.',
  'workspace/not-named': 'Aucun des noms n’est dans le rapport {report} ; rien n’a été changé.',
  'workspace/redact-sealed':
    'Le rapport {report} est scellé : les noms ne sont noircis que dans les rapports en clair. Il peut être effacé en entier.',
  'workspace/backed-up':
    '{file} : {bytes, plural, one {# octet chiffré} other {# octets chiffrés}}, avec {size, plural, one {# entrée} other {# entrées}} et la racine {root}',
  'workspace/keep-apart': 'Gardez-la et la phrase de passe à part : rien d’autre ne l’ouvre.',
  'workspace/restored':
    '{folder} est rétabli : {size, plural, one {# entrée} other {# entrées}} avec la racine {root}',
  'workspace/same-device':
    'Il signe comme le même appareil : n’écrivez plus dans le dossier d’origine, sinon les deux se contrediront.',
  'workspace/backup-exists': 'Il y a déjà un fichier de ce nom ; nommez-en un autre. Rien n’a été écrit.',
  'workspace/not-written':
    'Écriture impossible : voyez si le disque est plein ou en lecture seule. Il n’en reste rien.',
  'workspace/backup-unread':
    'La sauvegarde ne peut pas être lue jusqu’au bout ; voyez si son disque est là. Il n’en reste rien.',
  'workspace/no-backup': 'Il n’y a pas là de sauvegarde lisible ({detail}).',
  'workspace/no-file': 'Une sauvegarde ne contient que des fichiers ({detail}). Rien n’a été écrit.',
  'workspace/backup-changed':
    'Un fichier a changé pendant la sauvegarde ({detail}) ; relancez. Rien n’a été écrit.',
  'workspace/backup-foreign':
    '{file} n’est pas une sauvegarde d’un espace de travail ; rien n’a été rétabli.',
  'workspace/backup-closed': 'La phrase de passe n’ouvre pas {file} ; rien n’a été rétabli.',
  'workspace/backup-damaged':
    '{file} est tronqué ou a été modifié ; rien n’a été rétabli. Prenez une autre sauvegarde.',
  'workspace/backup-other-log':
    'Le registre dans {file} n’est pas celui qui a été sauvegardé ; rien n’a été rétabli. Prenez une autre sauvegarde.',
  'workspace/not-empty': '{folder} n’est pas vide ; nommez un dossier qui n’existe pas. Rien n’a été changé.',
  'workspace/withdrawn': 'rapport retiré : ne compte pas',
  'workspace/no-sealed': 'rien : cet espace n’a pas de phrase de passe',
  'workspace/not-searched':
    'Ce qui est scellé n’a pas été parcouru : indiquez le fichier de la phrase de passe, --passphrase-file FICHIER',
  'help/member':
    'À qui sont les appareils qui écrivent ici : les lister, se porter garant de l’un d’eux, ou retirer sa garantie.',
  'help/member-verb': 'list, add CLÉ --as CODE ou remove CLÉ',
  'help/member-as': 'Nom de code de la personne à qui est l’appareil (M2)',
  'help/role':
    'Ce que fait la personne : monitor, verifier, analyst, caseworker ou tracing-officer ; peut être répété',
  'example/member-list': 'à qui sont les appareils qui écrivent ici, avec leurs clés',
  'example/member-add': 'se porter garant de l’appareil d’un collègue',
  'devices/own': '{person} · cet appareil',
  'devices/vouched': '{person} · garanti ici',
  'devices/removed': '{person} · retiré',
  'devices/unknown': '{person}, d’après l’appareil lui-même · personne ici ne s’en porte garant',
  'devices/did-add':
    'L’appareil {device} est désormais tenu pour celui de {person} : ce qu’il demande d’effacer l’est sans question. Comparez la clé avec {person} de vive voix ou par téléphone si ce n’est pas fait.',
  'devices/did-remove':
    'L’appareil {device} n’est plus tenu pour celui de {person}. Ce qu’il a écrit reste ; ce qu’il demande d’effacer des paroles d’autrui attend une personne d’ici.',
  'devices/say-person': 'Dites à qui est l’appareil : --as CODE',
  'devices/no-device':
    'Aucun appareil d’ici n’a de clé qui commence ainsi. Donnez au moins six signes de celle d’un appareil qui a écrit ici (sanad member list), ou la clé entière d’un autre.',
  'devices/is-own': 'C’est votre propre appareil : nul ne se porte garant de soi-même.',
  'devices/not-vouched': 'Personne ici ne se porte garant de l’appareil {device} : il n’y a rien à retirer.',
  'workspace/erased-source': '{count, plural, one {Un entretien} other {# entretiens}} avec cette source :',
  'example/erase-source': 'effacer tout ce qu’une source a dit',
} as const
