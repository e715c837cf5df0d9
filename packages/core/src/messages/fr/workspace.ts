/** The words of a workspace’s commands in French. */
export const WORKSPACE = {
  'help/init': 'Faire d’un dossier un espace de travail : ce qu’on y ajoute est conservé et signé.',
  'help/add':
    'Ajouter des rapports à l’espace de travail : conservés, lus, signés. À relancer après une interruption.',
  'help/status': 'Ce que contient l’espace de travail, et s’il est entier.',
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
    'Effacer ce que dit un rapport, ici et dans chaque copie qui fusionne ; le registre reste entier.',
  'help/workspace': 'Le dossier de l’espace de travail, si ce n’est pas celui-ci',
  'help/passphrase-file': 'Fichier contenant la phrase de passe',
  'help/as': 'Votre nom de code dans cet espace (M1)',
  'help/open': 'C’est public : le garder en clair',
  'help/sealed': 'Ce n’est pas public : le garder scellé',
  'help/interview': 'C’est un entretien ; --source désigne par un code qui a parlé',
  'help/source': 'Code de la personne entendue',
  'help/reason': 'Pourquoi, en un mot ou deux, sans nom',
  'help/out': 'Où l’écrire',
  'help/position': 'Tel qu’était le registre avec tant d’entrées',
  'help/as-of': 'Tel qu’était le registre à la fin d’un jour (2022-01-24)',
  'help/accept-damage': 'Dire que l’on connaît le dommage ; rien n’est changé',
  'example/init': 'conserver ce qu’on ajoute, signé',
  'example/add': 'ajouter des rapports ; à relancer après une interruption',
  'example/statement': 'd’où vient une déclaration',
  'example/verify': 'vérifier chaque entrée et chaque corps',
  'example/prove': 'une preuve que chacun peut vérifier hors ligne',
  'fault/bad-code': '« {given} » n’est pas un nom de code : un seul mot de lettres et de chiffres.',
  'workspace/none':
    'Il n’y a pas d’espace de travail dans {folder} ni au-dessus. Pour en faire un : sanad init',
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
  'workspace/not-public':
    '{file} n’est pas manifestement public et n’a pas été ajouté : dites --open s’il l’est, ou gardez-le scellé dans un espace qui a une phrase de passe.',
  'workspace/changed': '{file} a changé pendant la lecture ; il n’a pas été ajouté. Ajoutez-le de nouveau.',
} as const
