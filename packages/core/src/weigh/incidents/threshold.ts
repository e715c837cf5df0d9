/** Groups are put together while the pairs between them say at least this on average (thousandths of a bit). */
export const LEAST = -1500
/** What is told in passing goes to another incident where the two say at least this of being one (thousandths of a bit): four times as likely as not. */
export const LEAST_IN_PASSING = 2000
/** It goes there only where every other incident of its time, its report's own among them, says so much less. */
export const LEAST_MARGIN = 3000
