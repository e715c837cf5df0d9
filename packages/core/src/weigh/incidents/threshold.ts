/** Groups are put together while the pairs between them say at least this on average (thousandths of a bit). */
export const LEAST = -1500
