import { expect, test } from 'vitest'
import { repairLamAlef } from './pdf-arabic.ts'
import { assembleLines, type Run } from './pdf-lines.ts'

function run(str: string, x: number, width: number): Run {
  return { str, transform: [12, 0, 0, 12, x, 700], width, height: 12 }
}

function read(...runs: readonly Run[]): readonly string[] {
  return assembleLines(runs).map((line) => line.words)
}

test('IN16 runs of a line are read from the side its letters are read from, a number or a name in it from the other', () => {
  expect(read(run('said so.', 120, 40), run('The guard', 60, 55))).toEqual(['The guard said so.'])
  expect(
    read(
      run('قال متحدث رسمي باسم', 300, 90),
      run('SDF', 250, 25),
      run('spokesman', 190, 55),
      run('أمس', 150, 25),
    ),
  ).toEqual(['قال متحدث رسمي باسم spokesman SDF أمس'])
})

test('IN16 letters in their drawn forms become letters, brackets open to the side the line is read from', () => {
  expect(read(run('\uFEFB', 300, 10), run('\uFE97\uFED8\uFEDE', 250, 30))).toEqual(['لا تقل'])
  expect(read(run('قال', 300, 20), run(')بينهم', 250, 40), run('فتاة(', 200, 40))).toEqual([
    'قال (بينهم فتاة)',
  ])
  expect(read(run('o\uFB03ce', 60, 40))).toEqual(['office'])
})

test('IN16 signs drawn into the gaps of a number are put where they stand', () => {
  expect(read(run('24 01 2022', 197.8, 76), run('/', 213.8, 6), run('/', 235.8, 6))).toEqual(['24/01/2022'])
})

test('IN16 a lam-alef that a file turns round is put right, and words that only look alike stay', () => {
  const lines = repairLamAlef([{ words: 'ال يزال األطفال في المستشفى القتىل' }])
  expect(lines[0]?.words).toBe('لا يزال الأطفال في المستشفى القتلى')
  const clean = [{ words: 'لا يزال الأطفال في المستشفى' }]
  expect(repairLamAlef(clean)).toBe(clean)
})

test('IN16 a wide gap is a new line, so that columns and cells do not run into one another', () => {
  expect(read(run('left column', 60, 60), run('right column', 320, 60))).toEqual([
    'left column',
    'right column',
  ])
})
