import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, which begun last would leave the other workers waiting. */
const LONGEST: readonly string[] = [
  'test/workspace/add.test.ts',
  'packages/store/src/projection/engines.test.ts',
  'test/workspace/canaries.test.ts',
  'test/web/look.test.ts',
  'test/pack.test.ts',
  'test/workspace/verification.test.ts',
  'test/workspace/ledger.test.ts',
  'test/workspace/backup.test.ts',
  'test/server/killed.test.ts',
  'packages/store/src/projection/keeping.test.ts',
  'test/command-line/manners.test.ts',
  'test/workspace/erase.test.ts',
]

/** Begins with what takes longest, on a machine too that ran no test yet. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`))
      return at < 0 ? LONGEST.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}
