import type { PROBLEMS as ENGLISH } from '../en/problems.ts'

/** The sentences of problems in French. */
export const PROBLEMS: Readonly<Record<keyof typeof ENGLISH, string>> = {
  'intake/file-missing': '{file} : ce fichier n’existe pas. Vérifiez le nom et le dossier.',
  'intake/file-forbidden':
    '{file} : vous n’avez pas le droit de lire ce fichier. Demandez à son propriétaire, ou changez ses droits.',
  'intake/file-unreadable':
    '{file} : le fichier n’a pas pu être lu ({reason}). Copiez-le de nouveau depuis son origine.',
  'intake/file-empty': '{file} : le fichier est vide. Redemandez-le à son origine.',
  'intake/file-too-large':
    '{file} : avec {bytes, number} octets il dépasse la limite de {limit, number} ; il est gardé comme preuve et son texte n’est pas lu. Divisez-le.',
  'intake/folder': '{file} : c’est un dossier. Nommez les fichiers qu’il contient.',
  'intake/not-a-file':
    '{file} : c’est un périphérique, un tube ou une prise, non un fichier. Enregistrez d’abord ce qu’il donne.',
  'intake/wrong-extension':
    '{file} : le nom dit .{extension} mais le contenu est {type} ; le fichier est lu pour ce qu’il est.',
  'intake/two-types':
    '{file} : le fichier est à la fois {type} et {other}, ce qui est une ruse connue ; seul le premier est lu. Demandez d’où il vient.',
  'intake/name-misleading':
    '{file} : le nom contient des caractères qui cachent sa vraie fin ; ils sont montrés par �.',
  'intake/type-not-read':
    '{file} : le fichier est {type} ; il est gardé comme preuve et n’est pas lu. Enregistrez-le en PDF, DOCX ou texte.',
  'intake/no-transcript':
    '{file} : le fichier est {type} ; il est gardé comme preuve et ses mots ne sont pas lus. Donnez-les dans une transcription.',
  'intake/transcript-unused':
    '{file} : le fichier a son propre texte ; la transcription {transcript} ne sert pas.',
  'intake/stopped-cpu':
    '{file} : la lecture a été arrêtée après {limit, number} secondes de calcul. Divisez le fichier ou réenregistrez-le.',
  'intake/stopped-wall':
    '{file} : la lecture a été arrêtée après {limit, number} secondes. Divisez le fichier ou réenregistrez-le.',
  'intake/stopped-memory':
    '{file} : la lecture a été arrêtée à {limit, number} Mo de mémoire. Divisez le fichier ou réenregistrez-le.',
  'intake/stopped-answer':
    '{file} : ce qui a été trouvé dans le fichier est trop long à recevoir. Divisez-le.',
  'intake/stopped-crash':
    '{file} : le fichier a fait tomber le programme qui lit son type. Réenregistrez-le avec un autre programme, ou en texte.',
  'intake/stopped-absent':
    '{file} : le programme qui lit ce type de fichiers n’a pas pu démarrer. Lancez `sanad doctor`.',
  'intake/no-words':
    '{file} : il n’y a pas de mots dans le fichier. S’il montre l’image d’un texte, donnez une transcription.',
  'intake/no-text-layer':
    '{file} : {pages, plural, one {la page est une image} other {les # pages sont des images}}, une numérisation sans texte ; il est gardé comme preuve. Donnez ses mots dans une transcription.',
  'intake/pages-without-words':
    '{file} : {count, plural, one {# page} other {# pages}} sur {pages, number} sans mots ; ce sont peut-être des numérisations.',
  'intake/broken': '{file} : le fichier est abîmé ou tronqué. Redemandez-le à son origine.',
  'intake/encrypted':
    '{file} : le fichier est fermé par un mot de passe. Enregistrez-le sans, et donnez celui-là.',
  'intake/too-many-pages':
    '{file} : ses {count, number} pages dépassent la limite de {limit, number} ; le fichier est gardé comme preuve. Divisez-le.',
  'intake/text-too-long':
    '{file} : son texte de {count, number} caractères dépasse la limite de {limit, number}. Divisez le fichier.',
  'intake/archive-too-many-members':
    '{file} : il contient {count, number} fichiers, plus que la limite de {limit, number} ; il n’est pas décompressé.',
  'intake/archive-too-large':
    '{file} : décompressé il ferait {bytes, number} octets, plus que la limite de {limit, number} ; il n’est pas décompressé.',
  'intake/archive-ratio':
    '{file} : il gonflerait plus de {limit, number} fois, comme une bombe de décompression ; il n’est pas décompressé. Demandez d’où il vient.',
  'intake/archive-unsafe-name':
    '{file} : un fichier qu’il contient est nommé pour être écrit ailleurs ; il n’est pas décompressé. Demandez d’où il vient.',
  'intake/archive-nested':
    '{file} : {count, plural, one {# archive qu’il contient n’est pas lue} other {# archives qu’il contient ne sont pas lues}}. Donnez-les comme fichiers à part.',
  'intake/encoding': '{file} : lu en {encoding}.',
  'intake/encoding-doubtful':
    '{file} : {count, plural, one {# caractère n’a pas pu être lu} other {# caractères n’ont pas pu être lus}} en {encoding} et se montrent par �.',
  'intake/date-not-understood':
    '{file} : la date « {words} » peut se lire de plusieurs façons ; elle est laissée de côté. Écrivez 2022-01-24.',
  'intake/table-without-text':
    '{file} : aucune colonne ne contient de texte ; {count, plural, one {# ligne est gardée} other {# lignes sont gardées}} comme tableau. Nommez une colonne « text » pour que chaque ligne soit lue.',
  'intake/rows-without-words':
    '{file} : {count, plural, one {# ligne est} other {# lignes sont}} sans mots dans la colonne de texte.',
  'intake/row-broken':
    '{file} : {count, plural, one {# ligne n’a pas pu être lue et est laissée} other {# lignes n’ont pas pu être lues et sont laissées}} de côté.',
  'intake/too-many-rows':
    '{file} : seules les {limit, number} premières lignes sont lues. Divisez le fichier.',
  'intake/chat-system-lines':
    '{file} : {count, plural, one {# ligne} other {# lignes}} du programme de discussion lui-même, laissées de côté.',
  'intake/chat-media-left-out':
    '{file} : {count, plural, one {# message contenait} other {# messages contenaient}} une image, un enregistrement ou un fichier que l’export ne fait que nommer.',
  'intake/chat-date-order':
    '{file} : on ne peut savoir si ses dates disent d’abord le jour ou le mois ; les messages sont datés de leur seule année.',
  'intake/too-many-attachments':
    '{file} : sur {count, number} pièces jointes, seules les {limit, number} premières sont lues.',
  'intake/attachments-too-deep':
    '{file} : les courriels dans les courriels sont lus sur {limit, number} niveaux ; celui-ci est plus profond et n’est pas lu.',
  'intake/picture-too-large':
    '{file} : elle dit mesurer {width, number} sur {height, number} pixels ; ne l’ouvrez pas dans une visionneuse.',

  'read/no-reader':
    'Sanad n’a pas encore de lecteur pour cette langue : {lang} ; le texte a été gardé et rien n’en a été lu.',
  'read/language-unknown': 'La langue du texte n’a pu être reconnue ; nommez-la avec --lang, et il sera lu.',
  'read/nothing-found': 'Le texte a été lu et aucune déclaration n’y a été trouvée.',
  'read/words-only':
    'Dans la langue {lang}, Sanad lit qui a dit quoi, et pas encore ce qui est affirmé : aucun nombre, événement ni moment n’en est tiré.',
  'read/less-sure':
    '{count, plural, one {# déclaration est moins sûre} other {# déclarations sont moins sûres}} que {least, number, percent} et laissée{count, plural, one {} other {s}} de côté.',
  'read/not-grounded': 'Une déclaration n’a pu être rattachée à ses mots ({why}) et a été laissée de côté.',
  'stream/not-json': 'La ligne {line} n’est pas du JSON valide.',
  'stream/not-a-report': 'La ligne {line} n’est pas un document : il lui faut un « text ».',
  'stream/bad-field': 'Ligne {line} : « {field} » n’est pas ce qu’il faut et a été laissé de côté.',
  'stream/known-id':
    'L’identifiant « {id} » est déjà venu avec un autre texte ; ceci est un document à part.',
  'stream/too-long': 'La ligne {line} dépasse {limit} caractères et n’a pas été lue.',
}
