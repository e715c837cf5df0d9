/** Names of months, by their number from 1; in plain letters. */
export const MONTHS: ReadonlyMap<string, number> = numbered([
  'january jan janvier janv يناير جانفي',
  'february feb février fevrier févr شباط فبراير فيفري',
  'march mar mars مارس اذار',
  'april apr avril avr نيسان ابريل افريل',
  'may mai ايار مايو ماي',
  'june jun juin حزيران يونيو جوان',
  'july jul juillet juil تموز يوليو جويليه',
  'august aug août aout اب اغسطس اوت',
  'september sept sep septembre ايلول سبتمبر',
  'october oct octobre اكتوبر',
  'november nov novembre نوفمبر',
  'december dec décembre decembre déc ديسمبر',
])

/** Names of the days of the week, 1 for Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered([
  'monday mon lundi الاثنين الاثنين',
  'tuesday tue tues mardi الثلاثاء',
  'wednesday wed mercredi الاربعاء',
  'thursday thu thurs jeudi الخميس',
  'friday fri vendredi الجمعه',
  'saturday sat samedi السبت',
  'sunday sun dimanche الاحد',
])

/** Months whose Levantine names are two words: the first, then the second that tells them apart. */
export const MONTHS_OF_TWO: ReadonlyMap<string, number> = new Map([
  ['تشرين الاول', 10],
  ['تشرين الثاني', 11],
  ['كانون الاول', 12],
  ['كانون الثاني', 1],
])

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((list, i) => list.split(' ').map((name): readonly [string, number] => [name, i + 1])),
  )
}
