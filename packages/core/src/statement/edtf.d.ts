declare module 'edtf' {
  /** Bounds in milliseconds since 1970; infinite for an open interval. Throws on text that is no date. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
