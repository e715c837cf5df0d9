/** Les mots du serveur en français : pourquoi rien n’a été fait, comment il s’ouvre et se ferme. */
export const SERVER = {
  'help/serve': 'Ouvrir la salle de lecture dans votre navigateur.',
  'help/port': 'Port d’écoute (4270 ; 0 en prend un libre)',
  'help/host': 'Adresse d’écoute (127.0.0.1)',
  'help/insecure-network': 'Écouter sur une adresse que d’autres machines atteignent, sans chiffrement',
  'example/serve': 'travailler dans un espace depuis le navigateur',

  'serve/listening': 'Sanad est ouvert à l’adresse {url} (Ctrl-C pour finir).',
  'serve/port-taken':
    'Le port {port} est pris par un autre programme ; indiquez-en un autre : --port 0 en prend un libre.',
  'serve/bad-port': '« {given} » n’est pas un port : un nombre de 0 à 65535.',
  'serve/bad-host': '{host} n’est pas une adresse de cette machine.',
  'serve/not-this-machine':
    '{host} peut être atteint depuis d’autres machines, et rien n’y est chiffré en chemin. Si c’est voulu, dites --insecure-network.',
  'serve/network': 'Quiconque atteint {host} peut lire et écrire ici, et rien n’est chiffré en chemin.',
  'serve/closed':
    'Fermé. Ce qui a été confirmé est gardé{waiting, plural, =0 {} one {; # fichier attend et reprendra à la prochaine ouverture de Sanad ici} other {; # fichiers attendent et reprendront à la prochaine ouverture de Sanad ici}}.',
  'demo/serve':
    'La même chose dans votre navigateur : {url} C’est un espace d’essai ; Ctrl-C le ferme et le supprime.',

  'server/no-app':
    'La page de la salle de lecture n’est pas construite ici. Construisez-la, ou interrogez l’interface :',
  'server/keys-locked':
    'L’espace de travail est verrouillé. Déverrouillez-le avec sa phrase de passe, puis réessayez.',
  'server/not-public':
    '{file} n’est pas manifestement public, et cet espace n’a pas de phrase de passe pour le sceller. Dites qu’il peut rester en clair, ou mettez-le de côté.',
  'server/must-seal':
    'Un entretien se garde scellé, et cet espace n’a pas de phrase de passe pour le faire. Rien n’a été gardé.',
  'server/say-why-again':
    'Quelqu’un a déjà interrogé cette source. Notez pourquoi il faut le faire de nouveau.',
  'server/closed': 'L’espace de travail est fermé. Relancez Sanad.',
  'server/bad-page': 'Cette page de la liste n’existe pas ; reprenez à la première.',
  'server/bad-place': 'Ces mots ne se trouvent pas dans le texte du document.',
  'server/claim-outside': 'Une affirmation porte sur des mots hors de sa déclaration.',
  'server/told-already': 'Il existe déjà une déclaration avec ces mots.',
  'server/read-anew': 'Le document a été relu entre-temps. Regardez-le de nouveau.',
  'server/no-file': 'Le document est venu sans fichier, ou son fichier a été effacé.',
  'server/thread-ended': 'La lecture s’est interrompue. Le fichier est gardé ; réessayez.',
  'server/thread-failed': 'Le fichier n’a pas pu être lu jusqu’au bout. Il est gardé ; réessayez.',
  'server/disk-full':
    'Le disque est plein. Ce qui a été confirmé est gardé ; libérez de la place, puis réessayez.',
  'server/bad-request': 'Ceci n’a pas pu être compris : {field}.',
  'server/nothing-here': 'Il n’y a rien à cette adresse.',
  'server/wrong-host': 'Passez par l’adresse avec laquelle Sanad a été lancé.',
  'server/other-page': 'Seule la page de Sanad peut interroger ce serveur.',
  'server/only-commands': 'Seules les commandes de cette machine peuvent demander cela.',
  'server/too-large': 'Ceci dépasse {limit, number} octets.',
  'server/bad-form': 'Le formulaire s’est interrompu ou n’a pas pu être lu. Renvoyez les fichiers.',
  'server/no-files': 'Il n’y a pas de fichier dans le formulaire.',
  'server/one-file': 'Une transcription, ou la personne interrogée, va avec un seul fichier.',
} as const
