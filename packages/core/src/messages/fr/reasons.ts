import type { REASONS as ENGLISH } from '../en/reasons.ts'

/** The sentences of reasons and disagreements in French. */
export const REASONS: Readonly<Record<keyof typeof ENGLISH, string>> = {
  'disagreement/value':
    'Ils donnent des nombres qui ne peuvent être vrais ensemble ({unit}, {measure}) : « {low} » ({lowSpeaker}) et « {high} » ({highSpeaker}){assumedCount, plural, =0 {} other {, à supposer que tous deux visent {assumed}}}.',
  'disagreement/revised':
    '{speaker} a d’abord dit « {before} » ({unit}, {measure}), puis {direction, select, up {plus} other {moins}} : « {after} ».',
  'disagreement/sum':
    'Ils comptent des personnes différentes : « {total} » ({speaker}) est la somme de {addends} ({other}){includedCount, plural, =0 {} other { ; cela comprend {included}}}.',
  'disagreement/part-exceeds-whole':
    'Ils comptent des personnes différentes : « {part} » ({partSpeaker}) ne peut faire partie de « {whole} » ({wholeSpeaker}), tous deux : {measure}.',
  'disagreement/more-than-all':
    'Aucun nombre ne convient aux deux ({measure}) : {shares}, « {parts} » ({partSpeaker}), font plus que toutes les personnes, « {whole} » ({wholeSpeaker}).',
  'disagreement/inclusion':
    'Ils comptent des personnes différentes : « {total} » comprend {included} selon {speaker} ; {other} les compte à part.',
  'disagreement/two-numbers':
    '{speaker} donne dans un même rapport deux nombres ({unit}, {measure}) qui ne peuvent être vrais ensemble : « {first} » et « {second} ».',
  'disagreement/killed-and-injured':
    'Dans une seule déclaration ({speaker}), les tués et les blessés, {parts}, ne font pas le total, « {total} ».',
  'disagreement/day':
    'Ils donnent des jours différents pour le même fait ({event}) : {first} ({oneSpeaker}) et {again} ({otherSpeaker}).',
  'disagreement/replaced':
    'L’éditeur a {kind, select, corrects {corrigé} other {remplacé}} son rapport : au lieu de « {before} » ({unit}, {measure}), il dit désormais « {after} ».',
  'disagreement/unit':
    'Presque le même nombre, compté en unités différentes ({measure}) : « {one} » en {oneUnit}, « {other} » en {otherUnit}.',
  'disagreement/transposed':
    'Les nombres {one} et {other} diffèrent par deux chiffres intervertis ; l’un d’eux peut être une faute.',
  'disagreement/parts':
    'Dans une seule déclaration ({speaker}), les parties, {parts}, dépassent le tout, « {total} ».',
  'disagreement/status':
    '« {one} » ({oneSpeaker}) et « {other} » ({otherSpeaker}) ne peuvent être vrais ensemble pour {who} au même moment{oneParty, select, true { ; tous deux parlent pour une même partie} other {}}.',
  'disagreement/not-known': '{speaker} dit « {status} » de {who} ; {other} dit que cela n’est pas connu.',
  'disagreement/denied': '{speaker} dit que ceci a eu lieu : {what} ; {denier} le nie.',
  'disagreement/attribution':
    'Ils nomment des auteurs différents ({event}) : {one} ({oneSpeaker}), {other} ({otherSpeaker}).',
  'disagreement/declared-again':
    '{speaker} a annoncé deux fois la même chose, d’abord {first}, puis {again} ({what}) : la première fois, cela ne tenait pas encore, ou cela a été perdu entre-temps.',
  'range/not-counted': 'Laissé de côté : cela n’a pas eu lieu comme un fait qui se compte ({realis}).',
  'range/not-asserted': 'Laissé de côté : la source n’affirme pas ce nombre ({stance}).',
  'range/part-of-total':
    'Laissé hors de cette fourchette : « {words} » est une partie d’un nombre plus grand dans la même déclaration.',
  'range/one-of-them':
    'Laissé hors de cette fourchette : « {words} » est une personne parmi celles comptées.',
  'range/below-own-total':
    'Laissé hors de cette fourchette : {value, number} est inférieur au total de {total, number} que le même document donne en ses propres mots ; ce peut être un compte antérieur ou une partie.',
  'range/same-statement':
    'Laissé hors de cette fourchette : « {words} » fait partie d’une liste que la même déclaration additionne.',
  'range/summed': '{value, number} est la somme de {parts, number} nombres qu’une seule déclaration énumère.',
  'range/open-above':
    'Ce peut être plus de {value, number} : la source de ce nombre ne fixe pas de limite supérieure.',
  'range/approximate':
    '{end, select, low {La borne inférieure est approximative} high {La borne supérieure est approximative} other {Ce nombre est approximatif}} : « {words} ».',
  'range/words-only': 'Aucun nombre n’a été donné, seulement des mots : « {words} ».',
  'range/unconfirmed':
    '{end, select, low {La borne inférieure} high {La borne supérieure} other {Ce nombre}} ne repose que sur ce qui n’est pas confirmé ({confirmation}).',
  'range/unattributed':
    '{end, select, low {La borne inférieure n’est rapportée} high {La borne supérieure n’est rapportée} other {Ce nombre n’est rapporté}} par personne en particulier.',
  'range/interested':
    '{end, select, low {La borne inférieure} high {La borne supérieure} other {Ce nombre}} ne repose que sur une source qui y a intérêt ({interest}).',
  'range/hedged':
    '{end, select, low {La borne inférieure} high {La borne supérieure} other {Ce nombre}} se dit avec réserve ({hedge}).',
  'range/earlier-of-source':
    'Laissé hors de cette fourchette : la même source a dit plus tard « {later} » au lieu de « {words} » ({on}).',
  'range/title': 'Écarté de cette fourchette : « {words} » figure dans le titre ; le texte compte autrement.',
  'range/title-repeats':
    'Écarté de cette fourchette : « {words} » figure dans le titre et dit ce que dit le texte.',
  'range/in-passing': 'Dit en passant par un document sur un autre incident : « {words} ».',
  'range/several-events': 'Écarté de cette fourchette : « {words} » compte plusieurs événements ensemble.',
  'range/where-they-died':
    'Écarté de cette fourchette : « {words} » compte les personnes mortes en un seul lieu ; {total, number} sont comptées en tout.',
  'range/outlier':
    'Écarté de cette fourchette : {value, number} dépasse de très loin ce que comptent les autres ({others, number} au plus) ; il peut s’agir d’autre chose, ou d’une erreur de lecture.',
  'range/report-supersedes': 'Laissé de côté : son éditeur a remplacé ce rapport par un autre, plus récent.',
  'range/report-corrects': 'Laissé de côté : son éditeur a corrigé ce nombre dans un rapport plus récent.',
  'range/told-one-by-one':
    '{value, plural, one {# personne est citée à part ; personne ne dit qu’il n’y en a pas d’autres.} other {# personnes sont citées une à une ; personne ne dit que ce sont toutes.}}',
  'range/as-said': 'Rien ne dit à quelle date cela valait ; on retient le jour où cela a été dit.',
  'share/children': 'enfants',
  'share/women': 'femmes',
  'share/men': 'hommes',
  'scope/measure': 'la même mesure',
  'scope/unit': 'la même unité',
  'scope/kind': 'la même façon de compter',
  'scope/population': 'les mêmes personnes',
  'scope/place': 'le même lieu',
  'scope/period': 'la même période',
  'scope/asOf': 'la même date',
  'grade/acknowledged': 'Une partie le dit contre son propre intérêt.',
  'grade/only-interested': 'Seules des sources qui y ont un intérêt le disent.',
  'grade/sources':
    'Parmi ceux qui en parlent ({what}), {independent, plural, =0 {aucune source n’est établie comme indépendante} one {une source est établie comme indépendante} other {# sources sont établies comme indépendantes}}{unknown, plural, =0 {} one { ; pour une, on l’ignore} other { ; pour #, on l’ignore}}.',
}
