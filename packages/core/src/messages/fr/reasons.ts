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
    '{independent, plural, =0 {Aucune source n’est établie comme indépendante} one {Une source est établie comme indépendante} other {# sources sont établies comme indépendantes}} ; {unknown, plural, =0 {il n’y en a pas d’autre} one {pour une autre, on l’ignore} other {pour # autres, on l’ignore}}.',
}
